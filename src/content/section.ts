import * as z from 'zod';

/**
 * A section of a note, as questions and exam maps name it: the note's id and, behind `#`, the id of a heading,
 * such as `connectivity/vnet-peering#not-transitive`.
 */
export const section = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*#[^#\s]+$/, 'a note and a heading, such as connectivity/vnet-peering#not-transitive');

/** The two parts of a section's name. */
export function splitSection(name: string): {note: string; heading: string} {
  const [note = '', heading = ''] = name.split('#');
  return {note, heading};
}
