/**
 * Where the picture is that represents a page when it is shared, below the base path.
 *
 * @param page path of the page below the base path, such as `docs/connectivity/vnet-peering/`
 */
export function cardPath(page: string): string {
  return `img/cards/${page.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'site'}.png`;
}
