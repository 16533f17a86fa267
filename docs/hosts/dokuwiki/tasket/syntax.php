<?php
/**
 * Tasket's elements as syntax: <tasket-board board="everyone" limit="3">what others see</tasket-board>.
 * Lay this folder into lib/plugins. Tried with DokuWiki 2022-07-31 "Igor".
 */
class syntax_plugin_tasket extends DokuWiki_Syntax_Plugin
{
    const ATTRIBUTES = ['board', 'limit', 'minutes', 'heading-level', 'lang'];

    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 155;
    }

    public function connectTo($mode)
    {
        foreach (['board', 'finder', 'mine'] as $what) {
            $this->Lexer->addSpecialPattern("<tasket-$what\\b[^>]*>.*?</tasket-$what>", $mode, 'plugin_tasket');
        }
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        preg_match('!^<(tasket-\w+)([^>]*)>(.*)</!s', $match, $parts);
        preg_match_all('!([\w-]+)\s*=\s*"([^"]*)"!', $parts[2], $given, PREG_SET_ORDER);
        return [$parts[1], array_column($given, 2, 1), $parts[3]];
    }

    public function render($mode, Doku_Renderer $renderer, $data)
    {
        if ($mode !== 'xhtml') {
            return false;
        }
        [$element, $given, $text] = $data;
        $attributes = array_intersect_key($given, array_flip(self::ATTRIBUTES));
        $renderer->doc .= "<$element " . buildAttributes($attributes) . '>' . p_render('xhtml', p_get_instructions($text), $info) . "</$element>\n";
        return true;
    }
}
