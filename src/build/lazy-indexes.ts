// Has the compiled `index.js` of each folder load a module when one of its names is first used, not all at once: a notebook
// that counts words needs neither the database nor the browser. What an index does besides exporting is left as it is.

const REQUIRED = /^(?:var|const) (\w+) = require\("([^"]+)"\);$/gm;
const EXPORTED =
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;
const NAMESPACE = /^exports\.(\w+) = __importStar\(require\("([^"]+)"\)\);$/gm;

/** By name: from where it comes, and under which name there; null for a whole module. */
const DEFINE = `function __lazy(name, load) {
  Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => {
    const value = load();
    // In a circle of modules it may not be there yet.
    if (value !== undefined) Object.defineProperty(exports, name, { enumerable: true, value });
    return value;
  } });
}`;

/** The code of an index that loads what is asked for; the same code where it does more than export. */
export function lazyIndex(code: string): string {
  const modules = new Map(Array.from(code.matchAll(REQUIRED), ([, name = '', path = '']) => [name, path]));
  const names: string[] = [];
  const lazy = code
    .replace(EXPORTED, (whole, name: string, module: string, original: string) => {
      const path = modules.get(module);
      if (path === undefined) return whole;
      names.push(name);
      return `__lazy("${name}", () => require("${path}").${original});`;
    })
    .replace(NAMESPACE, (_, name: string, path: string) => {
      names.push(name);
      return `__lazy("${name}", () => __importStar(require("${path}")));`;
    });
  const used = (name: string) => new RegExp(`\\b${name}\\.`).test(lazy);
  const rest = lazy.replace(REQUIRED, (whole, name: string) => (used(name) ? whole : ''));
  if (names.length === 0) return code;
  // `exports.a = exports.b = void 0` would stand in the way; the last line tells Node's ES modules the names.
  const open = rest.replace(/^exports\.\w+ = (?:exports\.\w+ = )*void 0;$/gm, '').replace(/\n{3,}/g, '\n\n');
  const start = 'Object.defineProperty(exports, "__esModule", { value: true });';
  return `${open.replace(start, `${start}\n${DEFINE}`).trimEnd()}\n0 && (module.exports = { ${names.join(', ')} });\n`;
}
