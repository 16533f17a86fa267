<?php
// Your Tasket's address; set it in the configuration manager, or as $conf['plugin']['tasket']['address'] in conf/local.php.
$conf['address'] = 'https://tasket.example.org/tasket';
