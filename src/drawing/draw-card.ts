import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import satori from 'satori';

/** What the picture of a page says when the page is shared. */
export interface Card {
  title: string;
  /** Above the title: the topic, or what kind of page it is. */
  topic: string;
  /** Below: which notes these are. */
  site: string;
}

/** What sites show of a page: 1.91 to 1 (https://ogp.me). */
const WIDTH = 1200;
const HEIGHT = 630;

/** The light colors of theme.css: a picture cannot follow a reader's theme. */
const COLORS = {page: '#fcfbf8', text: '#1b1e24', soft: '#4a4e56', accent: '#7f3106'};

const require = createRequire(__filename);
/** Fonts with a free license, drawn as outlines: the same bytes wherever it runs. */
const font = (file: string) => readFileSync(require.resolve(`@fontsource/${file}`));

let ready: Promise<{name: string; data: Buffer; weight: 400 | 600}[]> | undefined;

async function prepare() {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return [
    {name: 'heading', data: font('source-serif-4/files/source-serif-4-latin-600-normal.woff'), weight: 600 as const},
    {name: 'text', data: font('source-sans-3/files/source-sans-3-latin-400-normal.woff'), weight: 400 as const},
  ];
}

/** Draws a card. @returns a PNG of 1200 by 630 */
export async function drawCard({title, topic, site}: Card): Promise<Uint8Array> {
  ready ??= prepare();
  const fonts = await ready;
  const frame = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    boxSizing: 'border-box',
    width: WIDTH,
    height: HEIGHT,
    padding: '64px 72px',
    borderLeft: `24px solid ${COLORS.accent}`,
    background: COLORS.page,
    fontFamily: 'text',
    fontSize: 34,
  };
  const svg = await satori(
    box(frame, [
      box({color: COLORS.accent}, topic),
      box(
        {fontFamily: 'heading', fontWeight: 600, fontSize: title.length > 44 ? 70 : 88, lineHeight: 1.12, color: COLORS.text},
        title,
      ),
      box({color: COLORS.soft}, site),
    ]),
    {width: WIDTH, height: HEIGHT, fonts},
  );
  return new Resvg(svg).render().asPng();
}

/** An element as Satori takes it, without React. */
const box = (style: object, children: unknown) => ({type: 'div', key: null, props: {style, children}});
