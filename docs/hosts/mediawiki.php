<?php
// Tasket's elements in MediaWiki: append this to LocalSettings.php, and put your Tasket's address in place of the example.
// Editors then write <tasket-board board="everyone" limit="3">what others see</tasket-board> into a page.
// Tried with MediaWiki 1.39.

$tasketAddress = 'https://tasket.example.org/tasket';

$wgHooks['ParserFirstCallInit'][] = static function ( Parser $parser ) use ( $tasketAddress ) {
	$attributes = [ 'board', 'limit', 'minutes', 'heading-level', 'lang' ];
	foreach ( [ 'tasket-board', 'tasket-finder', 'tasket-mine' ] as $element ) {
		$parser->setHook( $element, static function ( $text, array $given, Parser $parser ) use ( $element, $attributes, $tasketAddress ) {
			$parser->getOutput()->addHeadItem(
				Html::element( 'script', [ 'type' => 'module', 'src' => $tasketAddress . '/widgets/tasket.js' ] ),
				'tasket'
			);
			return Html::rawElement(
				$element,
				array_intersect_key( $given, array_flip( $attributes ) ),
				$parser->recursiveTagParse( (string)$text )
			);
		} );
	}
};
