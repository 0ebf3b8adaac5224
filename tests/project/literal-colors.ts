/** A color that is written out in a line of CSS or TSX. */
export interface LiteralColor {
  line: number;
  color: string;
}

const NAMED =
  'aqua|black|blue|brown|coral|crimson|cyan|fuchsia|gold|gr[ae]y|green|indigo|ivory|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|silver|tan|teal|tomato|turquoise|violet|white|yellow';
const COLOR = new RegExp(
  [
    String.raw`#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b`,
    String.raw`\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(`,
    String.raw`(?<=(?:color|background|border[\w-]*|outline|fill|stroke|shadow)['"]?\s*[:=]\s*[^;}]*)(?<![\w-])(?:(?:light|dark|medium)?(?:${NAMED}))(?![\w-])`,
  ].join('|'),
  'gi',
);

/** Colors that are written out in a style sheet or a component, where a variable of theme.css should stand. */
export function literalColors(text: string): LiteralColor[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return (
    code
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(COLOR)].map(([color]) => ({line: index + 1, color})))
      // An address within a page, such as href="#add", is none.
      .filter(
        ({line, color}) =>
          !(color.startsWith('#') && new RegExp(`(?:href|to)=["'{\`]+[^"']*${color}`).test(code.split('\n')[line - 1] ?? '')),
      )
  );
}
