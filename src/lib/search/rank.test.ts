import {expect, it} from 'vitest';
import {rank} from './rank';

const titles: Record<string, string> = {peering: 'VNet Peering', vpn: 'VPN Options', er: 'Azure ExpressRoute'};
const order = (...hits: [string, Record<string, number>][]): string[] =>
  rank(
    hits.map(([term, scores]) => ({term: [term], scores: new Map(Object.entries(scores))})),
    3,
    (id) => ({title: titles[id] ?? '', standing: 0, place: 0}),
  ).map(({id}) => id);

it('puts the better fit first', () => expect(order(['route', {vpn: 1, er: 2}])).toEqual(['er', 'vpn']));

it('puts a note with the word in its title before one that has it more often', () =>
  expect(order(['peering', {er: 3, peering: 2}])).toEqual(['peering', 'er']));

it('counts a rare word for more than a common one', () =>
  expect(order(['gateway', {vpn: 2, er: 2, peering: 2}], ['bfd', {er: 1}])[0]).toBe('er'));

it('puts the note that is named like the query first', () =>
  expect(order(['vpn', {vpn: 1, er: 9}], ['options', {vpn: 1, er: 9}])[0]).toBe('vpn'));

it('leaves out what fits far worse, and finds nothing for nothing', () => {
  const only = {vpn: 1};
  expect(order(['a', {vpn: 1, er: 0.1}], ['b', only], ['c', only], ['d', only], ['e', only], ['vpn', only])).toEqual(['vpn']);
  expect(order()).toEqual([]);
});

it('puts the note whose title is asked for as a whole before one whose title says more', () => {
  const notes = {
    main: {title: 'Azure ExpressRoute', standing: 0, place: 0},
    part: {title: 'ExpressRoute options', standing: 0, place: 0},
  };
  const scores = new Map([
    ['main', 1],
    ['part', 1.3],
  ]);
  expect(rank([{term: ['expressroute'], scores}], 3, (id) => notes[id as 'main'])[0]?.id).toBe('main');
});

it('puts the note others lead to before its neighbor, and a page of lists behind both', () => {
  const notes = {
    list: {title: 'Limits', standing: -1, place: 0},
    main: {title: 'Main', standing: 9, place: 0},
    other: {title: 'Other', standing: 1, place: 0},
  };
  const scores = new Map([
    ['list', 3],
    ['other', 3],
    ['main', 3],
  ]);
  expect(rank([{term: ['tunnels'], scores}], 3, (id) => notes[id as 'list']).map(({id}) => id)).toEqual([
    'main',
    'other',
    'list',
  ]);
});
