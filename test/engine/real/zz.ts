try {
  const { NEEDS } = await import('./needs.ts');
  console.log(NEEDS.sections.length);
} catch (e) {
  console.log(e.problems?.map((p) => p.path + ' ' + p.message).join('\n') ?? e);
}
