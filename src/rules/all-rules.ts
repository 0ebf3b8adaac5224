import {archiveLists} from './archive-lists';
import {closedFences} from './closed-fences';
import {currentLinks} from './current-links';
import {descriptionLength} from './description-length';
import {diagramLinks} from './diagram-links';
import {editionStart} from './edition-start';
import {embeddedElements} from './embedded-elements';
import {endedFacts} from './ended-facts';
import {escapedValues} from './escaped-values';
import {examMaps} from './exam-maps';
import {factCitations} from './fact-citations';
import {factTopics} from './fact-topics';
import {facts} from './facts';
import {fileNames} from './file-names';
import {frontMatterDates} from './front-matter-dates';
import {frontMatterKeys} from './front-matter-keys';
import {frontMatterPresent} from './front-matter-present';
import {frontMatterYaml} from './front-matter-yaml';
import {glossary} from './glossary';
import {headingLevels} from './heading-levels';
import {headingText} from './heading-text';
import {images} from './images';
import {knownDirectives} from './known-directives';
import {knownDownloads} from './known-downloads';
import {knownTags} from './known-tags';
import {links} from './links';
import {mdx} from './mdx';
import {questions} from './questions';
import type {Rule} from './rule';
import {tagVocabulary} from './tag-vocabulary';
import {topicFiles} from './topic-files';
import {uncitedFacts} from './uncited-facts';
import {uniqueAnchors} from './unique-anchors';
import {uniquePositions} from './unique-positions';
import {uniqueUrls} from './unique-urls';
import {untaughtObjectives} from './untaught-objectives';
import {unusedDiagrams} from './unused-diagrams';
import {unusedTags} from './unused-tags';
import {utf8} from './utf8';
import {wordList} from './word-list';

/** What the notes are held to. A new rule takes effect by its line here. */
export const allRules: readonly Rule[] = [
  // Errors: a build ends with them. First what a file is, then what stands in it.
  archiveLists,
  editionStart,
  fileNames,
  utf8,
  tagVocabulary,
  wordList,
  topicFiles,
  uniqueUrls,

  frontMatterPresent,
  frontMatterYaml,
  frontMatterKeys,
  frontMatterDates,
  knownTags,

  mdx,
  headingLevels,
  headingText,
  uniqueAnchors,
  links,
  images,
  embeddedElements,
  knownDirectives,
  knownDownloads,
  closedFences,

  facts,
  factTopics,
  factCitations,
  examMaps,
  questions,
  glossary,
  diagramLinks,

  // Advice: the check prints it, for the current edition only.
  escapedValues,
  descriptionLength,
  uniquePositions,
  currentLinks,
  unusedTags,
  unusedDiagrams,
  untaughtObjectives,
  uncitedFacts,
  endedFacts,
];
