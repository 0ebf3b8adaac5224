/** What is compared: where a note is and what tags it carries. */
export interface TaggedNote {
  tags: readonly string[];
}

/**
 * For each note, the others that share most with it: a shared tag counts the more the fewer notes carry it
 * (log of notes by carriers), so that a tag all notes carry counts nothing.
 *
 * @param most how many are named at most
 * @returns indexes into `notes`, the most related first; of equals the one that stands first
 */
export function relatedNotes(notes: readonly TaggedNote[], most: number): number[][] {
  const carriers = new Map<string, number[]>();
  notes.forEach(({tags}, index) => {
    for (const tag of new Set(tags)) {
      const carrying = carriers.get(tag);
      if (carrying) carrying.push(index);
      else carriers.set(tag, [index]);
    }
  });
  return notes.map(({tags}, self) => {
    const scores = new Map<number, number>();
    for (const tag of new Set(tags)) {
      const carrying = carriers.get(tag) ?? [];
      const weight = Math.log(notes.length / carrying.length);
      for (const other of carrying) if (other !== self && weight > 0) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    return [...scores]
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
      .slice(0, most)
      .map(([other]) => other);
  });
}
