/**
 * A built module of a chart's rows with other rows in it; another module unchanged. Such a module is `JSON.parse(<text>)` and nothing else
 * (src/charts/chart-data-plugin.ts); which one it is the keys of its rows tell.
 * @param rows JSON
 */
export function rowsReplaced(code: string, rows: string, keys: readonly string[]): string {
  const found = /JSON\.parse\((["'`])\{[\s\S]*\}\1\)/.exec(code);
  if (!found || keys.some((key) => !new RegExp(`\\\\?"${key}\\\\?":`).test(found[0]))) return code;
  return code.replace(found[0], () => `JSON.parse(${JSON.stringify(rows)})`);
}
