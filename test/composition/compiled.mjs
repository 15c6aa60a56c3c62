/** What the compiler says of a project, and of our types for frameworks, with the package as it is installed. */
import { join } from 'node:path';
import ts from 'typescript';

/** Errors of the files, one line each; none when all is right. */
export function compilerErrors(folder, names) {
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      jsx: ts.JsxEmit.ReactJSX,
      allowImportingTsExtensions: true,
      types: [],
    },
  );
  // Whether the package's own types are whole, test/pack looks at.
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => /\/talkoot\/dist\/(react|vue)\.d\.ts$/.test(fileName));
  const files = [...names.map((name) => program.getSourceFile(join(folder, name))), ...ours];
  const found = files.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return found.map(({ file, start = 0, messageText }) => {
    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : '';
    return line + ts.flattenDiagnosticMessageText(messageText, '\n');
  });
}
