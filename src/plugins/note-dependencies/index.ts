import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Tells the bundler which files a note, or Markdown that is part of a page, depends on beside itself, such as its
 * pictures, so that a change in one of them rebuilds the pages that show it. Without it the bundler's cache keeps them as
 * they were. All depend on the configuration as it has been read: the addresses of pictures begin with its base path.
 */
export default function noteDependenciesPlugin({siteDir, generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'note-dependencies',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx?$/,
            enforce: 'pre',
            include: ['docs', 'versioned_docs', 'src/pages'].map((folder) => path.join(siteDir, folder)),
            use: [
              {
                loader: path.join(siteDir, 'src/plugins/note-dependencies/loader.cjs'),
                options: {siteDir, configuration: path.join(generatedFilesDir, 'docusaurus.config.mjs')},
              },
            ],
          },
        ],
      },
    }),
  };
}
