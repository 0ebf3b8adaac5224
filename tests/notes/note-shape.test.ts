import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {lackedBy} from './note-shape';

const docs = path.resolve(import.meta.dirname, '../../docs');
/** Topics whose notes teach a service each. */
const TAUGHT = ['connectivity'];
const notes = TAUGHT.flatMap((topic) =>
  readdirSync(path.join(docs, topic))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${topic}/${file}`),
);

describe('a note that teaches a service is whole', () => {
  it('there are such notes', () => expect(notes.length).toBeGreaterThan(0));
  it.each(notes)('%s', (note) => expect(lackedBy(readFileSync(path.join(docs, note), 'utf8'))).toEqual([]));
  it.each(notes)('%s has three questions or more', (note) => {
    const address = note.replace(/\d+-/, '').replace('.md', '').toLowerCase();
    const questions = readdirSync(path.join(docs, '_questions')).flatMap(
      (file) => parse(readFileSync(path.join(docs, '_questions', file), 'utf8')) as {note: string}[],
    );
    expect(questions.filter((question) => question.note.split('#')[0] === address).length).toBeGreaterThanOrEqual(3);
  });
});

it('a bare note lacks all of it', () => {
  const bare = readFileSync(path.join(import.meta.dirname, 'fixtures/bare-note.md'), 'utf8');
  expect(lackedBy(bare)).toHaveLength(9);
});
