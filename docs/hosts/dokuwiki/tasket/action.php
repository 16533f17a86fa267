<?php
/** Puts Tasket's script into the head of each page. */
class action_plugin_tasket extends DokuWiki_Action_Plugin
{
    public function register(Doku_Event_Handler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
    }

    public function addScript(Doku_Event $event)
    {
        $event->data['script'][] = [
            'type' => 'module',
            'src' => $this->getConf('address') . '/widgets/tasket.js',
            '_data' => '',
        ];
    }
}
