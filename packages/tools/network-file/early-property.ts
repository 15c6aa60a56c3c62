/**
 * Takes a property that was set before the tag was registered: it lies on the element itself and hides the accessor of
 * its class.
 */
export function takeEarly<Name extends string>(element: { [Key in Name]: unknown }, name: Name): void {
  const early: unknown = Object.getOwnPropertyDescriptor(element, name)?.value;
  if (early === undefined) return;
  delete (element as { [Key in Name]?: unknown })[name];
  element[name] = early;
}
