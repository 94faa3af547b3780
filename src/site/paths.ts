/** Address of a page of this site under the base path: `path('/sources/')` → `/any/base/sources/`. */
export function path(address: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
