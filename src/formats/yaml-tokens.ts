import { CST, Lexer, Parser } from 'yaml'

/** Levels of nesting beyond which a text is refused; the deepest real files have under 30. */
const DEEPEST = 100

/** The concrete syntax of a text, and `[from, to)` of each comment without its `#`. */
export interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly comments: readonly { readonly from: number; readonly to: number }[]
}

/** Reads a text's syntax; undefined when it nests so deeply that composing it could end the process. */
export function tokensOf(text: string): Tokens | undefined {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const comments: { from: number; to: number }[] = []
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== CST.SCALAR) comments.push({ from: parser.offset + 1, to: parser.offset + lexeme.length })
    for (const token of parser.next(lexeme)) tokens.push(token)
    // The document and the scalar being read stand on the stack too.
    if (parser.stack.length > DEEPEST + 2) return undefined
    before = lexeme
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, comments }
}
