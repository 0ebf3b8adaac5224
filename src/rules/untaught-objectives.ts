import {numberOf} from '../content/exams';
import {examFiles} from './exam-maps';
import type {Rule} from './rule';
import {placeOf} from './support/yaml-text';

/** Every objective of an exam is taught by some section. What is left is listed, a line for each group. */
export const untaughtObjectives: Rule = {
  name: 'untaught-objectives',
  description: 'Every objective of an exam is taught by some section',
  level: 'advice',
  *check(library) {
    for (const {file, yaml, data: exam} of examFiles(library)) {
      for (const [d, domain] of (exam?.domains ?? []).entries()) {
        for (const [g, {id, objectives}] of domain.groups.entries()) {
          const left = objectives.filter((objective) => !objective['taught-in']).map((objective) => numberOf(objective.id));
          if (left.length === 0) continue;
          yield {
            file,
            line: placeOf(yaml, ['domains', d, 'groups', g, 'id']).line,
            problem: `${left.length} of ${objectives.length} objectives of ${id} are taught nowhere: ${left.join(', ')}`,
            remedy: 'write the section, and name it behind taught-in',
          };
        }
      }
    }
  },
};
