import {expect, it} from 'vitest';
import {linkedShapes} from './linked-shapes';

it('gives the place of what leads to a note, of an area the strip with its name', () => {
  const source = `
title: A map
alt: A map of two things.
description: Two things.
height: 400
shapes:
  hub:
    is: vnet
    box: 80 40 400 300
    name: Hub
    link: connectivity/peering
    holds:
      vm: {is: vm, box: 40 100 200 80, name: Gateway, link: connectivity/vpn#site-to-site}
  other: {is: vm, box: 600 40 100 80, name: Other}
`;
  expect(linkedShapes(source)).toEqual([
    {link: 'connectivity/peering', name: 'Hub', at: {x: 80, y: 40, width: 400, height: 56}},
    {link: 'connectivity/vpn#site-to-site', name: 'Gateway', at: {x: 120, y: 140, width: 200, height: 80}},
  ]);
});
