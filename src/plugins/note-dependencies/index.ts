import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Tells the bundler which files a note depends on beside itself, such as its pictures, so that a change in one of
 * them rebuilds the pages that show it. Without it the bundler's cache keeps them as they were.
 */
export default function noteDependenciesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'note-dependencies',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx?$/,
            enforce: 'pre',
            include: [path.join(siteDir, 'docs'), path.join(siteDir, 'versioned_docs')],
            use: [{loader: path.join(siteDir, 'src/plugins/note-dependencies/loader.cjs'), options: {siteDir}}],
          },
        ],
      },
    }),
  };
}
