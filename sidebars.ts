import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {topicSidebars} from './src/content/topics';

// One sidebar a topic, so that a page does not grow with the site. A new folder below docs/ is a new topic.
export default topicSidebars('docs') satisfies SidebarsConfig;
