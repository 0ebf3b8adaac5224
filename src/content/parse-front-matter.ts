import type {ParseFrontMatter} from '@docusaurus/types';
import {day} from './front-matter';

/**
 * Docusaurus's reading of front matter, with `last_update.date` made one form: Docusaurus alone takes
 * `7/18/2020` for midnight where the build runs and shows the day before west of it.
 * It changes nothing else and refuses nothing: what is wrong is said by the rules, all at once, before the build.
 */
export const parseFrontMatter: ParseFrontMatter = async ({defaultParseFrontMatter, ...params}) => {
  const result = await defaultParseFrontMatter(params);
  const lastUpdate: unknown = result.frontMatter['last_update'];
  if (typeof lastUpdate !== 'object' || lastUpdate === null || !('date' in lastUpdate)) return result;
  const date = day.safeParse(lastUpdate.date);
  if (!date.success) return result;
  return {...result, frontMatter: {...result.frontMatter, last_update: {...lastUpdate, date: date.data}}};
};
