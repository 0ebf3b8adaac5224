import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import {archivedLabels, listEditions, versionOptions} from './src/content/editions';
import {readRedirects} from './src/content/redirects';
import {parseFrontMatter} from './src/content/parse-front-matter';
import {siteAddress} from './src/lib/site-address';
import {parseNumberedName} from './src/lib/note-path';
import {codeLanguages} from './src/markdown/code-languages';
import {download} from './src/markdown/download';
import {examLine} from './src/markdown/exam-line';
import {examMap} from './src/markdown/exam-map';
import {facts} from './src/markdown/facts';
import {figures} from './src/markdown/figures';
import {flowingButtons} from './src/markdown/flowing-buttons';
import {freshness} from './src/markdown/freshness';
import {glossary} from './src/markdown/glossary';
import {questions} from './src/markdown/questions';
import {sourceList} from './src/markdown/source-list';
import {tableScroll} from './src/markdown/table-scroll';
import {tabs} from './src/markdown/tabs';
import {codeColors} from './src/css/code-colors';
import {pageTemplate} from './src/page-template';

/** Label of the current edition. `npm run edition -- NAME` changes this line. */
const currentEdition = '2026';

const {url, baseUrl, repository, repositoryUrl} = siteAddress(process.env);
const [organizationName, projectName] = repository?.split('/') ?? [];
const editions = listEditions(currentEdition, archivedLabels(__dirname));

const docs = {
  routeBasePath: 'docs',
  sidebarPath: './sidebars.ts',
  numberPrefixParser: parseNumberedName,
  lastVersion: 'current',
  versions: versionOptions(editions),
  tags: 'tags.yml',
  onInlineTags: 'throw',
  showLastUpdateTime: true,
  editUrl: repositoryUrl && `${repositoryUrl}/edit/main/`,
  editCurrentVersion: false,
  // Not __dirname: Docusaurus writes this configuration, with these options, into its own scripts.
  beforeDefaultRemarkPlugins: [
    [glossary, {siteDir: '.'}],
    [examLine, {siteDir: '.'}],
    [examMap, {siteDir: '.'}],
    [questions, {siteDir: '.'}],
    [freshness, {siteDir: '.'}],
    [facts, {siteDir: '.'}],
    flowingButtons,
    [download, {baseUrl}],
    sourceList,
    [figures, {siteDir: '.', baseUrl}],
  ],
  remarkPlugins: [tabs, codeLanguages, tableScroll],
} satisfies Preset.Options['docs'];

/** Pages for those who work on the site: in the development server alone. */
const developmentPages = process.env['NODE_ENV'] === 'development' ? [] : ['elements/**'];

const pages = {
  exclude: ['**/_*.md', '**/*.css', ...developmentPages],
  beforeDefaultRemarkPlugins: docs.beforeDefaultRemarkPlugins,
  remarkPlugins: docs.remarkPlugins,
} satisfies Preset.Options['pages'];

const navbar = {
  title: 'Azure Networking Notes',
  items: [
    {to: '/docs/', label: 'Notes', position: 'left', activeBaseRegex: '/docs/(?!tags/)'},
    {to: '/docs/tags/', label: 'Tags', position: 'left'},
    {type: 'custom-searchBox', position: 'right'},
    {type: 'custom-editionSwitch', position: 'right'},
    ...(repositoryUrl ? [{href: repositoryUrl, label: 'Source', position: 'right' as const}] : []),
  ],
} satisfies Preset.ThemeConfig['navbar'];

const themeConfig = {
  navbar,
  footer: {
    links: [
      {label: 'Start here', to: '/docs/'},
      {label: 'Tags', to: '/docs/tags/'},
      ...(repositoryUrl ? [{label: 'Report an error', href: `${repositoryUrl}/issues/new`}] : []),
    ],
    copyright: 'Study notes, written independently of Microsoft. Azure is a trademark of Microsoft.',
  },
  colorMode: {respectPrefersColorScheme: true},
  prism: {theme: codeColors, darkTheme: codeColors, additionalLanguages: ['bash', 'powershell', 'bicep', 'json']},
  docs: {sidebar: {hideable: false}},
} satisfies Preset.ThemeConfig;

export default {
  title: 'Azure Networking Study Notes',
  tagline: 'Short, current and sourced notes on Azure networking',
  favicon: 'img/favicon.svg',
  url,
  baseUrl,
  organizationName,
  projectName,
  trailingSlash: true,
  // Its script waits for Docusaurus's own and would report a fault on every page that goes without.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // Notes carry their own dates: git's are wrong in a shallow clone and missing in a downloaded archive.
  future: {v4: true, faster: true, experimental_vcs: false},
  markdown: {format: 'detect', parseFrontMatter, hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  ssrTemplate: pageTemplate,
  customFields: {repositoryUrl},
  headTags: [
    {
      tagName: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/atom+xml',
        href: `${baseUrl}feed.xml`,
        title: 'Azure Networking Study Notes',
      },
    },
  ],
  plugins: [
    './src/plugins/own-styles/index.ts',
    './src/plugins/note-index/index.ts',
    './src/plugins/note-dependencies/index.ts',
    './src/plugins/reading-script/index.ts',
    './src/plugins/search/index.ts',
    './src/plugins/live-check/index.ts',
    ['@docusaurus/plugin-client-redirects', {redirects: readRedirects(__dirname, editions)}],
  ],
  presets: [
    [
      'classic',
      {docs, pages, blog: false, theme: {customCss: './src/css/site.css'}, sitemap: {lastmod: 'date'}} satisfies Preset.Options,
    ],
  ],
  themeConfig,
} satisfies Config;
