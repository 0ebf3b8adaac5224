/** Name of the sidebar for the notes in the root of an edition. No topic can have it: folders that begin with an underscore are none. */
export const START_SIDEBAR = '_start';
