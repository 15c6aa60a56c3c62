/** Words of CEL that cannot be names here either, so that every expression stays valid CEL. */
export const RESERVED: ReadonlySet<string> = new Set(
  (
    'true false null in as break const continue else for function if import let loop package namespace return ' +
    'var void while'
  ).split(' '),
);
