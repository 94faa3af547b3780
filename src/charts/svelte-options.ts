import type { CompileOptions } from 'svelte/compiler';

type CssHash = NonNullable<CompileOptions['cssHash']>;

/** Names a component's own elements in a page. Short: a page has hundreds of them. The same styles have the same name, whatever is compiled and where. */
const cssHash: CssHash = ({ hash, css }) => `v-${hash(css).slice(-4)}`;

/** Whether a class is a component's name for its own elements, which nothing else makes. */
export const isOwnElement = (name: string): boolean => /^v-\w{1,4}$/.test(name);

/** How charts are compiled, for the site and for a lesson in one file, whose script has to find what the site drew. */
export const SVELTE_OPTIONS = { compilerOptions: { cssHash } };
