/*
 * The line glyphs, drawn for these notes. Each is the data of one path around 0,0, within 20 units to the left and right
 * and 16 above and below. `M… h0` is a dot.
 */
export const GLYPHS = {
  // Chip with pins.
  vm: 'M-12-12h24v24h-24zM-5-5h10v10h-10zM-5-12v-4M5-12v-4M-5 12v4M5 12v4M-12-5h-4M-12 5h-4M12-5h4M12 5h4',
  // Two pillars with an arrow either way between them.
  gateway: 'M-14-15v30M14-15v30M-20 15h12M8 15h12M-8 0h16M-4-4l-4 4 4 4M4-4l4 4-4 4',
  // Box with a slot and three lamps.
  'vpn-device': 'M-18-10h36v20h-36zM-12 0h9M4 0h0M9 0h0M14 0h0',
  // Circle with an arrow either way.
  router: 'M-15 0a15 15 0 1 0 30 0a15 15 0 1 0-30 0M-8 0h16M-4-4l-4 4 4 4M4-4l4 4-4 4',
  host: 'M-14-13h28v19h-28zM0 6v7M-8 13h16',
  laptop: 'M-15-13h30v20h-30zM-20 13h40',
  phone: 'M-9-16h18v32h-18zM-3 11h6',
  user: 'M-6-8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M-13 14a13 12 0 0 1 26 0z',
  // Brick wall.
  firewall: 'M-17-14h34v28h-34zM-17-5h34M-17 5h34M-3-14v9M9-5v10M-9-5v10M-3 5v9',
  // One way in, three ways out.
  'load-balancer': 'M-18 0h32M-4 0l8-11h10M-4 0l8 11h10M10-15l4 4-4 4M10-4l4 4-4 4M10 7l4 4-4 4',
  // The same inside a window.
  'application-gateway': 'M-18-15h36v30h-36zM-18-8h36M-12 4h21M-3 4l5-6h7M-3 4l5 6h7',
  // Globe with an arrow into it.
  'front-door': 'M-10 0a14 14 0 1 0 28 0a14 14 0 1 0-28 0M4-14c-7 8-7 20 0 28M4-14c7 8 7 20 0 28M-20 0h18M-7-5l5 5-5 5',
  // Many in, one out, round a corner.
  nat: 'M-18-10h10l8 10M-18 10h10l8-10M-18 0h34M11-5l5 5-5 5',
  // Plug in a ring, held by a line.
  'private-endpoint': 'M-6 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0M-20 0h14M0 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M14 0h6',
  // A bracket that an arrow leaves.
  'service-endpoint': 'M-6-13h-10v26h10M-10 0h26M11-5l5 5-5 5',
  // Cylinder.
  storage: 'M-14-10a14 5 0 1 0 28 0a14 5 0 1 0-28 0M-14-10v20a14 5 0 0 0 28 0v-20M-14 0a14 5 0 0 0 28 0',
  // Signpost.
  'dns-zone': 'M-18-13h26l8 6-8 6h-26zM0-1v16M-7 15h14M-11-7h12',
  // List with arrows.
  'route-table': 'M-17-14h34v28h-34zM-17-5h34M-17 5h34M5-14v28M-11-9h7M-11 0h7M-11 9h7M9-9h4M9 0h4M9 9h4',
  // Shield with lines.
  'security-group': 'M0-16l13 4v9c0 9-6 15-13 19-7-4-13-10-13-19v-9zM-6-4h12M-6 2h12',
  // Square with the circle's arrows.
  'route-server': 'M-14-14h28v28h-28zM-8-3h14M2-7l4 4-4 4M8 5h-14M-2 1l-4 4 4 4',
  bastion: 'M-16 14v-24h6v5h6v-5h8v5h6v-5h6v24zM-4 14v-8a4 4 0 0 1 8 0v8',
  // Hub with three spokes.
  hub: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M0-5v-5M-4 3l-7 6M4 3l7 6M-3-13a3 3 0 1 0 6 0a3 3 0 1 0-6 0M-16 11a3 3 0 1 0 6 0a3 3 0 1 0-6 0M10 11a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  // Lens over a line that beats.
  watcher: 'M-15-3a12 12 0 1 0 24 0a12 12 0 1 0-24 0M6 6l10 9M-10-3h4l3-6 4 11 2-5h3',
  // Shield with a bolt.
  'ddos-protection': 'M0-16l13 4v9c0 9-6 15-13 19-7-4-13-10-13-19v-9zM2-8l-6 8h8l-6 8',
  'public-ip': 'M0 15c-7-9-11-13-11-19a11 11 0 0 1 22 0c0 6-4 10-11 19zM-4-4a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  app: 'M-17-13h34v26h-34zM-17-6h34M-12-10h0M-8-10h0M-6 0l-4 4 4 4M6 0l4 4-4 4',
} as const;

/** The small glyphs of areas, within 9 units around 0,0. */
export const AREA_GLYPHS = {
  // House with windows.
  site: 'M-8 9v-14l8-4 8 4v14zM-3-2h0M3-2h0M-3 3h0M3 3h0',
  // Three points joined.
  vnet: 'M-6 5l6-10 6 10zM-8.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M3.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M-2.5-5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  // Brackets.
  subnet: 'M-3-7h-4v14h4M3-7h4v14h-4',
  // Pin.
  region: 'M0 9c-4-6-6-8-6-11a6 6 0 0 1 12 0c0 3-2 5-6 11zM0-2h0',
  // Two lines side by side.
  circuit: 'M-8-3h16M-8 3h16',
  // Layers.
  service: 'M0-8l8 4-8 4-8-4zM-8 0l8 4 8-4M-8 4l8 4 8-4',
} as const;

export type GlyphName = keyof typeof GLYPHS;
export type AreaName = keyof typeof AREA_GLYPHS;
