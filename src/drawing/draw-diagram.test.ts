import {describe, expect, it} from 'vitest';
import {drawDiagram} from './draw-diagram';

const HEAD = 'title: Two\nalt: Two machines\ndescription: A machine asks another.\nheight: 200\n';
const shapes = (b: string) => `shapes:\n  a: {is: vm, box: 20 20 160 90, name: A}\n  b: ${b}\n`;
const PAIR = shapes('{is: vm, box: 600 20 160 90, name: B}');

describe('a diagram', () => {
  const svg = drawDiagram('two', `${HEAD}${PAIR}lines:\n  - {is: flow, from: a, to: b, label: asks}\n`);

  it('has its title and description, and ids of its own', () => {
    expect(svg).toContain('<title id="two-title">Two</title>\n<desc id="two-desc">A machine asks another.</desc>');
  });

  it('has the colors of what it shows only, for light and for dark', () => {
    expect(svg).toContain('@media screen and (prefers-color-scheme:dark)');
    expect(svg).not.toContain('.tunnel');
  });

  it('has a straight line between shapes that face each other, short of its arrowhead', () => {
    expect(svg).toContain('<path class="flow" d="M180 65L591 65"/>');
  });

  it('comes out the same from a file with the line ends of Windows', () => {
    const source = `${HEAD}${PAIR}`;
    expect(drawDiagram('two', source.replaceAll('\n', '\r\n'))).toBe(drawDiagram('two', source));
  });
});

it('a line bends where the shapes do not face each other', () => {
  const lower = shapes('{is: vm, box: 600 120 160 60, name: B}');
  const line = (more: string) => drawDiagram('two', `${HEAD}${lower}lines:\n  - {is: link, from: a.right, to: ${more}}\n`);
  expect(line('b.left')).toContain('d="M180 65L378 65Q390 65 390 77L390 138Q390 150 402 150L600 150"');
  expect(line('b.top')).toContain('d="M180 65L668 65Q680 65 680 77L680 120"');
});

describe('a diagram that cannot be drawn says why', () => {
  it.each([
    [
      'a name wider than its box',
      shapes('{is: vm, box: 600 20 60 90, name: Unbreakable}'),
      'b: "Unbreakable" needs 108 units in a wide font and has 48: widen its box',
    ],
    [
      'a box too low for its text',
      shapes('{is: vm, box: 600 20 160 40, name: B, notes: [one, two]}'),
      'b: its text and glyph need a height of 68 and have 40',
    ],
    [
      'a shape outside',
      shapes('{is: vm, box: 700 20 160 90, name: B}'),
      'b lies outside the picture, which is 800 by 200 with a margin of 8',
    ],
    ['an unknown shape', shapes('{is: cable, box: 600 20 160 90}'), '  shapes.b.is: Invalid option'],
    ['a line to nowhere', `${PAIR}lines:\n  - {is: flow, from: a, to: c}\n`, 'line 1, a to c: there is no shape "c"'],
    ['a step that is not in the picture', `steps: [A asks.]\n${PAIR}`, 'step 1 of the description is not in the picture'],
    [
      'a step without words',
      `${PAIR}lines:\n  - {is: flow, from: a, to: b, step: 1}\n`,
      'step 1 of the picture is not in the description',
    ],
  ])('%s', (_name, body, message) => {
    expect(() => drawDiagram('two', HEAD + body)).toThrow(message);
  });
});
