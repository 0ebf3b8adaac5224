import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Leaves out Infima, the style sheet that Docusaurus's theme brings: it is three quarters of the theme's bytes, and
 * the site has styles of its own for everything its pages show (src/css/).
 */
export default function ownStylesPlugin({siteDir}: LoadContext): Plugin {
  const infima = require.resolve('infima/dist/css/default/default.css', {
    paths: [path.dirname(require.resolve('@docusaurus/theme-classic', {paths: [siteDir]}))],
  });
  return {
    name: 'own-styles',
    configureWebpack: () => ({resolve: {alias: {[`${infima}$`]: path.join(siteDir, 'src/plugins/own-styles/nothing.css')}}}),
  };
}
