/** Size of all text in a diagram and the height of a line, in the picture's own units. */
export const TEXT_SIZE = 15;
export const LINE_HEIGHT = 20;

/*
 * How wide the characters from space to tilde are, in thousandths of the text's size, in DejaVu Sans: the widest of the
 * fonts that `system-ui` stands for anywhere. What has room in it has room everywhere, and the same pictures come out on
 * every system, because none is asked for its fonts.
 */
// prettier-ignore
const REGULAR = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
  636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
  575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
  611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
  278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
];
// prettier-ignore
const BOLD = [
  348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696,
  696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683,
  683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
  724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665,
  343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
];

/** Width of a text, never less than a reader's font makes it. */
export function textWidth(text: string, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text) sum += widths[(character.codePointAt(0) ?? 0) - 32] ?? 1000;
  return (sum * TEXT_SIZE) / 1000;
}

/**
 * Breaks a text into lines at its spaces, and where it has line breaks of its own.
 *
 * @throws Error when a single word is too wide
 */
export function wrap(text: string, width: number, bold = false): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      if (textWidth(word, bold) > width) {
        const needed = Math.ceil(textWidth(word, bold));
        throw new Error(`"${word}" needs ${needed} units in a wide font and has ${Math.floor(width)}: widen its box`);
      }
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && textWidth(longer, bold) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}
