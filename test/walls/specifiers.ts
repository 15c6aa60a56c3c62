import ts from 'typescript';

export interface Specifier {
  readonly text: string;
  /** `types`: gone after compiling. `lazily`: by `import()`, when it is called. */
  readonly how: 'values' | 'types' | 'lazily';
}

/** Every module a source names, in whatever way. */
export function specifiersOf(path: string, text: string): Specifier[] {
  const found: Specifier[] = [];
  const add = (node: ts.Node | undefined, how: Specifier['how']): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ text: node.text, how });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, isTypes(node.importClause) ? 'types' : 'values');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypes(node) ? 'types' : 'values');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'types');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'lazily');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Only `import type` counts: under `verbatimModuleSyntax`, `import { type X }` still loads the module. */
function isTypes(clause: ts.ImportClause | ts.ExportDeclaration | undefined): boolean {
  if (!clause) return false;
  return ts.isExportDeclaration(clause)
    ? clause.isTypeOnly
    : clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
