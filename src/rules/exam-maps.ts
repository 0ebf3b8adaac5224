import {examSchema, objectivesOf, type Exam} from '../content/exams';
import type {Edition} from '../content/editions';
import type {Finding} from '../content/finding';
import {isFuture} from '../lib/calendar-date';
import type {Library, Rule} from './rule';
import {dataFiles, type DataFile} from './support/data-files';
import {perLibrary} from './support/per-library';
import {toSection} from './support/to-section';
import {placeOf} from './support/yaml-text';

const EXAMPLES = {
  exam: 'exam: AZ-700',
  outline: 'outline: 2026-07-27',
  domains: 'domains:, and below it - id: az-700.1',
  'domains[].groups[].objectives[].taught-in': 'taught-in: [connectivity/vnet-peering#not-transitive]',
};

/** The exam maps of all editions, held to their shape. */
export const examFiles = perLibrary((library) =>
  library.editions.flatMap((edition) =>
    dataFiles(library, edition, '_exams', examSchema, EXAMPLES).map((found) => ({edition, ...found})),
  ),
);

/** The maps from exam objectives to sections have their shape, and every section they name is there. */
export const examMaps: Rule = {
  name: 'exam-maps',
  description: 'Every exam map has its shape and names sections that are there',
  level: 'error',
  *check(library) {
    for (const file of examFiles(library)) {
      yield* file.findings;
      if (file.data) yield* examFaults(library, file.edition, file, file.data);
    }
  },
};

function* examFaults(library: Library, edition: Edition, {file, name, yaml}: DataFile<Exam>, exam: Exam): Iterable<Finding> {
  const at = (path: readonly PropertyKey[]) => ({file, line: placeOf(yaml, path).line});
  if (exam.exam.toLowerCase() !== name) {
    yield {
      ...at(['exam']),
      problem: `exam is ${exam.exam} in ${name}.yaml`,
      remedy: `name the file ${exam.exam.toLowerCase()}.yaml`,
    };
  }
  if (isFuture(exam.verified, library.now)) {
    yield {
      ...at(['verified']),
      problem: `verified is ${exam.verified}, which is still to come`,
      remedy: 'write the day you compared it',
    };
  }
  const seen = new Set<string>();
  for (const {id, path, parent} of idsOf(exam)) {
    const {line} = at([...path, 'id']);
    if (seen.has(id)) yield {file, line, problem: `the id ${id} stands twice`, remedy: 'give each its own'};
    else if (!id.startsWith(`${parent}.`))
      yield {file, line, problem: `${id} stands below ${parent}`, remedy: `write an id that begins with ${parent}.`};
    seen.add(id);
  }
  for (const [domain, {groups}] of exam.domains.entries()) {
    for (const [group, {objectives}] of groups.entries()) {
      for (const [index, objective] of objectives.entries()) {
        for (const [place, section] of (objective['taught-in'] ?? []).entries()) {
          const fault = toSection(library, edition, section);
          const path = ['domains', domain, 'groups', group, 'objectives', index, 'taught-in', place];
          if (fault) yield {...at(path), problem: `${objective.id}: ${fault.problem}`, remedy: fault.remedy};
        }
      }
    }
  }
}

function* idsOf(exam: Exam): Iterable<{id: string; path: PropertyKey[]; parent: string}> {
  for (const [d, domain] of exam.domains.entries()) {
    yield {id: domain.id, path: ['domains', d], parent: exam.exam.toLowerCase()};
    for (const [g, group] of domain.groups.entries()) {
      yield {id: group.id, path: ['domains', d, 'groups', g], parent: domain.id};
      for (const [o, {id}] of group.objectives.entries()) {
        yield {id, path: ['domains', d, 'groups', g, 'objectives', o], parent: group.id};
      }
    }
  }
}

/** Ids of all objectives of an edition, for other rules. */
export function objectiveIds(library: Library, edition: Edition): string[] {
  return examFiles(library).flatMap((file) =>
    file.edition === edition && file.data ? objectivesOf(file.data).map(({id}) => id) : [],
  );
}
