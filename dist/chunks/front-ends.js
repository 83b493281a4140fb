const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
let node_path = require("node:path");
// src/formats/tree.ts
/** The value of the last pair with that name. */
function childOf(node, ...path) {
	let at = node;
	for (const name of path) at = at?.kind === "map" ? at.pairs.findLast((pair) => pair.key.text.text === name)?.value : void 0;
	return at;
}
/** The pair with that name, for its key's place. */
function pairOf(node, name) {
	return node?.kind === "map" ? node.pairs.findLast((pair) => pair.key.text.text === name) : void 0;
}
/** The items of a sequence; none for anything else. */
function itemsOf$1(node) {
	return node?.kind === "sequence" ? node.items : [];
}
/** The effective pairs of a map, one per name, in order; none for anything else. */
function pairsOf(node) {
	if (node?.kind !== "map") return [];
	return [...new Map(node.pairs.map((pair) => [pair.key.text.text, pair])).values()];
}
/** The text of a scalar that is not null. */
function textOf(node) {
	return node?.kind === "scalar" && !isNull(node) ? node.text.text : void 0;
}
/** The text of a scalar and its place. */
function locatedOf(node) {
	return node?.kind === "scalar" && !isNull(node) ? {
		value: node.text.text,
		span: node.span
	} : void 0;
}
/** A plain `null`, `~` or nothing. */
function isNull(node) {
	return node === void 0 || node.kind === "scalar" && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text.text);
}
/** A plain boolean as YAML 1.1 and 1.2 readers see it; undefined for anything else. */
function booleanOf(node) {
	const text = node?.kind === "scalar" && node.plain ? node.text.text.toLowerCase() : "";
	if (/^(?:true|yes|on)$/.test(text)) return true;
	return /^(?:false|no|off)$/.test(text) ? false : void 0;
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK) return BREAK;
			else if (ck === REMOVE) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK) return BREAK;
			else if (cv === REMOVE) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK) return BREAK;
			else if (ck === REMOVE) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK) return BREAK;
			else if (cv === REMOVE) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey$1 = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey$1(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\u00A0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "\uFEFF": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty$1(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty$1(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\uFEFF") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty$1(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty$1(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty$1(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty$1(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty$1(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty$1(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty$1(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty$1(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty$1(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty$1(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// src/formats/json-comments.ts
/** `settings.json`, `devcontainer.jsonc` */
const JSON_PATH = /\.(?:json|jsonc|json5)$/i;
/** Where a string or a comment starts. */
const OPENING$2 = /"|\/\/|\/\*/g;
/** What follows a string's first quote. */
const STRING_REST$1 = /(?:[^"\\\n]|\\[^])*"?/y;
/** JSON with its comments turned into YAML's; any other text as it is. */
function blankComments(text) {
	if (!JSON_PATH.test(text.source.path) || !/\/[/*]/.test(text.text)) return text;
	const pieces = [];
	let kept = 0;
	for (let from = nextOpening(text.text, 0); from >= 0;) {
		const to = endOf$1(text.text, from);
		if (text.text[from] === "/") {
			pieces.push({
				text: text.text.slice(kept, from),
				from: kept,
				to: from
			}, {
				text: blanked(text.text.slice(from, to)),
				from,
				to
			});
			kept = to;
		}
		from = nextOpening(text.text, to);
	}
	if (kept === 0) return text;
	pieces.push({
		text: text.text.slice(kept),
		from: kept,
		to: text.text.length
	});
	return require_engine.derive(text, pieces, text.span);
}
function nextOpening(text, from) {
	OPENING$2.lastIndex = from;
	return OPENING$2.exec(text)?.index ?? -1;
}
function endOf$1(text, from) {
	if (text[from] === "\"") {
		STRING_REST$1.lastIndex = from + 1;
		return from + 1 + (STRING_REST$1.exec(text)?.[0].length ?? 0);
	}
	const end = text.startsWith("/*", from) ? text.indexOf("*/", from) + 2 : text.indexOf("\n", from);
	return end < from + 2 ? text.length : end;
}
function blanked(comment) {
	return comment.startsWith("//") ? ` #${comment.slice(2)}` : comment.replace(/[^\r\n]/g, " ");
}
// src/formats/template-mask.ts
/** `charts/web/templates/deployment.yaml` */
const TEMPLATE_PATH = /(?:^|\/)templates\/.+\.(?:ya?ml|json|tpl)$/i;
/** `.github/workflows/ci.yml`, whose `${{ }}` is YAML as it stands */
const WORKFLOW_PATH = /(?:^|\/)\.github\//;
/** Whether a path is that of a Helm template. */
function isTemplatePath(path) {
	return TEMPLATE_PATH.test(path) && !WORKFLOW_PATH.test(path);
}
/** `{{`, `{% ` */
const OPENING$1 = /\{\{|\{%[-+]?\s/;
/** Whether a text holds template actions: `{{ … }}`, `{% … %}`. */
function hasActions(text) {
	return OPENING$1.test(text);
}
/** `{{ if .Values.x }}`, `{{- end }}`, `{{ $name := … }}`, a comment; what `template` and `include` give is a value. */
const CONTROL = /^\{\{-?\s*(?:(?:if|else|end|range|with|define|block|break|continue)\b|\$\w*\s*(?:,\s*\$\w+\s*)?:?=|\/\*)|^\{%/;
/** Where two branches stand on one line. */
const BRANCH = /^\{[{%]-?\s*(?:if|with|range|for)\b/;
const ELSE = /^\{[{%]-?\s*(?:else|elif)\b/;
const END = /^\{[{%]-?\s*end/;
/** `{{ toYaml .Values.x | nindent 4 }}` */
const LINES = /\b(?:nindent|toYaml|tpl|indent)\b/;
/**
* The text with its actions out of the way of a YAML reader. Lines that hold nothing else become empty,
* inline control becomes blanks, what stands for a value becomes a run of holes.
*/
function maskActions(text) {
	const actions = actionsOf(text.text);
	const pieces = [];
	let start = 0;
	let index = 0;
	while (start < text.text.length) {
		let end = lineEnd$1(text.text, start);
		const inLine = [];
		for (let action = actions[index]; action !== void 0 && action.from < end; action = actions[++index]) {
			inLine.push(action);
			if (action.to > end) end = lineEnd$1(text.text, action.to);
		}
		pushLine(pieces, text.text, {
			start,
			end
		}, inLine);
		start = end;
		const newline = /\r?\n/y;
		newline.lastIndex = start;
		const found = newline.exec(text.text);
		if (found === null) continue;
		pieces.push({
			text: found[0],
			from: start,
			to: newline.lastIndex
		});
		start = newline.lastIndex;
	}
	return require_engine.derive(text, pieces, text.span);
}
/** After an action that does not end there is none of its kind. */
function actionsOf(text) {
	const actions = [];
	const endless = /* @__PURE__ */ new Set();
	const opening = new RegExp(OPENING$1, "g");
	for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
		const close = open[0] === "{{" ? "}}" : "%}";
		const to = endless.has(close) ? void 0 : actionEnd(text, open.index, close);
		if (to === void 0) {
			endless.add(close);
			continue;
		}
		actions.push({
			from: open.index,
			to,
			text: text.slice(open.index, to)
		});
		opening.lastIndex = to;
	}
	return actions;
}
/** `{{- /*` */
const COMMENT = /\{\{-?\s*\/\*/y;
/** What counts in an action: a quote, in whose string braces do not, and an end. */
const ACTION_PART = /["`]|[}%]\}/g;
const STRING_REST = /(?:[^"\\\n]|\\.)*"?/y;
function actionEnd(text, from, close) {
	COMMENT.lastIndex = from;
	if (COMMENT.test(text)) return after(text, close, after(text, "*/", from));
	ACTION_PART.lastIndex = from + 2;
	let unquoted = from;
	for (let part = ACTION_PART.exec(text); part !== null; part = ACTION_PART.exec(text)) {
		if (part[0] === close) return part.index + 2;
		if (part[0].length > 1 || part.index < unquoted) continue;
		const end = part[0] === "`" ? after(text, "`", part.index + 1) : stringEnd(text, part.index);
		if (end === void 0) unquoted = lineEnd$1(text, part.index);
		else ACTION_PART.lastIndex = end;
	}
}
function after(text, close, from) {
	const at = from === void 0 ? -1 : text.indexOf(close, from);
	return at < 0 ? void 0 : at + close.length;
}
/** The end of a string that is closed on its line. */
function stringEnd(text, from) {
	STRING_REST.lastIndex = from + 1;
	const end = from + 1 + (STRING_REST.exec(text)?.[0].length ?? 0);
	return end > from + 1 && text[end - 1] === "\"" ? end : void 0;
}
function lineEnd$1(text, from) {
	const newline = text.indexOf("\n", from);
	if (newline < 0) return text.length;
	return newline > from && text[newline - 1] === "\r" ? newline - 1 : newline;
}
function pushLine(pieces, text, line, actions) {
	const outside = outsideOf(text, line, actions);
	if (actions.length === 0 || /^\s*#/.test(outside)) {
		pieces.push({
			text: text.slice(line.start, line.end).replace(/[\r\n]/g, " "),
			from: line.start,
			to: line.end
		});
		return;
	}
	if (/^\s*(?:#.*)?$/.test(outside)) {
		pieces.push({
			text: "",
			from: line.start,
			to: line.end
		});
		return;
	}
	const isLast = isLastValue(text, line, actions);
	let at = line.start;
	for (const action of joinBranches(text, line, actions)) {
		pieces.push({
			text: text.slice(at, action.from),
			from: at,
			to: action.from
		}, {
			text: replacement$1(text, line, action, isLast),
			from: action.from,
			to: action.to
		});
		at = action.to;
	}
	pieces.push({
		text: text.slice(at, line.end),
		from: at,
		to: line.end
	});
}
/** `  key: {{ … }}` fills the rest of the line, so that lines of its own may follow. */
function isLastValue(text, line, actions) {
	const before = text.slice(line.start, actions[0]?.from).trimEnd();
	return before.endsWith(":") && outsideOf(text, line, actions).trimEnd().length <= before.length;
}
function outsideOf(text, line, actions) {
	let outside = "";
	let at = line.start;
	for (const action of actions) {
		outside += text.slice(at, action.from);
		at = action.to;
	}
	return outside + text.slice(at, line.end);
}
/** `{{ if x }}a{{ else }}b{{ end }}`, `name{{ if x }}-a{{ end }}` as one action that gives a value. */
function joinBranches(text, line, actions) {
	const first = actions.findIndex((action) => BRANCH.test(action.text));
	const last = actions.findLastIndex((action) => END.test(action.text));
	const from = actions[first]?.from;
	const to = actions[last]?.to;
	if (from === void 0 || to === void 0 || last < first) return actions;
	if (!(from > line.start && !/\s/.test(text.charAt(from - 1))) && !actions.some((action) => ELSE.test(action.text))) return actions;
	return [
		...actions.slice(0, first),
		{
			from,
			to,
			text: ""
		},
		...actions.slice(last + 1)
	];
}
function replacement$1(text, line, action, isLast) {
	const length = action.to - action.from;
	if (CONTROL.test(action.text)) return text.slice(line.start, action.from).trim() === "" ? "" : " ".repeat(length);
	return isLast && LINES.test(action.text) ? " ".repeat(length) : "\uE000".repeat(length);
}
// src/formats/yaml-tokens.ts
/** Reads a text's syntax; undefined when it nests so deeply that composing it could end the process. */
function tokensOf$1(text) {
	const parser = new Parser();
	const tokens = [];
	const comments = [];
	let before = "";
	for (const lexeme of new Lexer().lex(text)) {
		if (lexeme.startsWith("#") && before !== "") comments.push({
			from: parser.offset + 1,
			to: parser.offset + lexeme.length
		});
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > 102) return void 0;
		before = lexeme;
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		tokens,
		comments
	};
}
// src/formats/yaml-text.ts
/** The decoded text of a plain or quoted scalar that is written at `[from, to)`, quotes and all. */
function flowText(outer, from, to, style) {
	const quote = style === "single" ? "'" : "\"";
	const closed = style !== "plain" && to - from > 1 && outer.text[to - 1] === quote;
	const start = style === "plain" ? from : from + 1;
	const pieces = flowPieces(outer.text.slice(start, closed ? to - 1 : to), style);
	const placed = start === 0 ? pieces : pieces.map((piece) => ({
		text: piece.text,
		from: piece.from + start,
		to: piece.to + start
	}));
	return require_engine.derive(outer, placed, require_engine.spanOf(outer, from, to));
}
/** The decoded text of a block scalar. Its span ends with its last line that is not blank. */
function blockText(outer, block) {
	const lines = linesOf$1(outer.text, block.from, block.to);
	const pieces = blockPieces(outer.text, lines, block);
	const last = lines.findLast((line) => !isBlank(line));
	return require_engine.derive(outer, pieces, require_engine.spanOf(outer, block.start, last?.end ?? block.start + block.header.length));
}
/** Lines are joined by a blank, or by as many line breaks as there are empty lines between them. */
function flowPieces(source, style) {
	const pieces = [];
	let start = 0;
	for (let newline = source.indexOf("\n"); newline >= 0; newline = source.indexOf("\n", start)) {
		const escaped = style === "double" && isEscaped(source, lineEnd(source, newline), start);
		const end = escaped ? lineEnd(source, newline) - 1 : trimmedEnd(source, start, newline, style);
		pushContent(pieces, source, [start, end], style);
		const { next, empty } = skipEmptyLines(source, newline + 1);
		pieces.push({
			text: empty > 0 ? "\n".repeat(empty) : escaped ? "" : " ",
			from: end,
			to: next
		});
		start = next;
	}
	pushContent(pieces, source, [start, source.length], style);
	return pieces;
}
function pushContent(pieces, source, [from, to], style) {
	if (style === "plain") {
		pieces.push({
			text: source.slice(from, to),
			from,
			to
		});
		return;
	}
	const content = source.slice(from, to);
	let at = 0;
	for (const match of content.matchAll(style === "single" ? QUOTE : ESCAPE)) {
		if (match.index > at) pieces.push({
			text: content.slice(at, match.index),
			from: from + at,
			to: from + match.index
		});
		const end = match.index + match[0].length;
		pieces.push({
			text: style === "single" ? "'" : unescape(match[0]),
			from: from + match.index,
			to: from + end
		});
		at = end;
	}
	if (at < content.length) pieces.push({
		text: content.slice(at),
		from: from + at,
		to
	});
}
/** `''` in single quotes. */
const QUOTE = /''/g;
/** `\n`, `\x41`, `\u00e9` in double quotes. */
const ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^])/g;
const ESCAPES$1 = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\u00A0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function unescape(escape) {
	if (escape.length === 2) return ESCAPES$1[escape.charAt(1)] ?? escape;
	const code = Number.parseInt(escape.slice(2), 16);
	return code > 1114111 ? escape : String.fromCodePoint(code);
}
/** The end of a line's text: before the `\r` of `\r\n`. */
function lineEnd(source, newline) {
	return source[newline - 1] === "\r" ? newline - 1 : newline;
}
/** Whether the character at `at` follows an odd number of backslashes. */
function isEscaped(source, at, start) {
	let first = at;
	while (first > start && source[first - 1] === "\\") first--;
	return (at - first) % 2 === 1;
}
function trimmedEnd(source, start, newline, style) {
	const full = lineEnd(source, newline);
	let end = full;
	while (end > start && (source[end - 1] === " " || source[end - 1] === "	")) end--;
	return style === "double" && end < full && isEscaped(source, end, start) ? end + 1 : end;
}
function skipEmptyLines(source, from) {
	let next = from;
	let empty = 0;
	for (;;) {
		while (source[next] === " " || source[next] === "	") next++;
		const width = source[next] === "\n" ? 1 : source[next] === "\r" && source[next + 1] === "\n" ? 2 : 0;
		if (width === 0) return {
			next,
			empty
		};
		next += width;
		empty++;
	}
}
function isBlank(line) {
	return line.content === line.end;
}
function linesOf$1(text, from, to) {
	const lines = [];
	for (let start = from; start < to;) {
		const newline = text.indexOf("\n", start);
		const next = newline < 0 || newline >= to ? to : newline + 1;
		const stop = newline < 0 || newline >= to ? to : newline;
		const end = stop > start && text[stop - 1] === "\r" ? stop - 1 : stop;
		let content = start;
		while (content < end && text[content] === " ") content++;
		lines.push({
			start,
			content,
			end,
			next
		});
		start = next;
	}
	return lines;
}
function blockPieces(text, lines, block) {
	const first = lines.findIndex((line) => !isBlank(line));
	const chomp = /[-+]/.exec(block.header)?.[0];
	if (first < 0) return chomp === "+" ? lines.map(breakAfter) : [];
	const indent = indentOf(block, lines[first]);
	const last = lines.findLastIndex((line) => !isBlank(line) || line.content - line.start > indent);
	const body = lines.slice(0, last + 1);
	const pieces = block.header.startsWith(">") ? foldedPieces(text, body, first, indent) : literalPieces(text, body, indent);
	if (chomp === "-") return pieces;
	const kept = chomp === "+" ? lines.slice(last) : lines.slice(last, last + 1);
	return [...pieces, ...kept.filter((line, index) => index === 0 || line.next > line.end).map(breakAfter)];
}
/** The columns that every line loses: those of the header's digit, else those of the first line that is not blank. */
function indentOf(block, first) {
	const digit = /[1-9]/.exec(block.header)?.[0];
	if (digit !== void 0) return Math.max(block.indent, 0) + Number(digit);
	return first === void 0 ? 0 : first.content - first.start;
}
function breakAfter(line) {
	return {
		text: "\n",
		from: line.end,
		to: line.next
	};
}
function contentOf(text, line, indent) {
	const from = Math.min(line.start + indent, line.content);
	return {
		text: text.slice(from, line.end),
		from,
		to: line.end
	};
}
function literalPieces(text, lines, indent) {
	return lines.flatMap((line, index) => {
		const content = contentOf(text, line, indent);
		return index === lines.length - 1 ? [content] : [content, breakAfter(line)];
	});
}
/** Lines are joined as flowing ones are; around more indented ones every line break is kept. */
function foldedPieces(text, lines, first, indent) {
	const isIndented = (line) => line.content - line.start > indent || text[line.content] === "	";
	const pieces = lines.slice(0, first).flatMap((line) => [contentOf(text, line, indent), breakAfter(line)]);
	let before;
	let empty = 0;
	for (const line of lines.slice(first)) {
		if (isBlank(line) && !isIndented(line)) {
			empty++;
			continue;
		}
		const content = contentOf(text, line, indent);
		const breaks = before !== void 0 && (isIndented(before) || isIndented(line)) ? empty + 1 : empty;
		if (before !== void 0) pieces.push({
			text: "\n".repeat(breaks) || " ",
			from: before.end,
			to: content.from
		});
		pieces.push(content);
		before = line;
		empty = 0;
	}
	return pieces;
}
// src/formats/yaml-tree.ts
/** How many nodes aliases may stand for in one text. */
const ALIASED_NODES = 2e5;
/** Turns the library's documents into located nodes: aliases followed, merge keys applied. */
function buildDocuments(text, documents) {
	const state = {
		text,
		faults: [],
		anchors: /* @__PURE__ */ new Map(),
		nodes: 0,
		aliased: 0,
		collectionKeys: 0
	};
	return {
		documents: documents.map((document) => {
			state.anchors = /* @__PURE__ */ new Map();
			return isEmpty(document.contents) ? void 0 : nodeOf(state, document.contents);
		}),
		faults: state.faults,
		collectionKeys: state.collectionKeys
	};
}
function nodeOf(state, node) {
	if (isAlias(node)) return followed(state, node);
	const before = state.nodes++;
	const built = isMap(node) ? mapOf(state, node) : isSeq(node) ? sequenceOf(state, node) : isScalar(node) ? scalarOf(state, node) : void 0;
	const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : void 0;
	if (built !== void 0 && anchor !== void 0) state.anchors.set(anchor, {
		node: built,
		nodes: state.nodes - before
	});
	return built;
}
/** The node is shared, not built again; what the whole would hold is counted, so that a tree stays walkable. */
function followed(state, alias) {
	const at = spanAt(state.text, alias.range);
	const anchor = state.anchors.get(alias.source);
	if (anchor === void 0) {
		state.faults.push({
			at,
			message: "an alias without its anchor"
		});
		return;
	}
	state.nodes += anchor.nodes;
	state.aliased += anchor.nodes;
	if (state.aliased > ALIASED_NODES) {
		if (state.aliased - anchor.nodes <= ALIASED_NODES) state.faults.push({
			at,
			message: "aliases that stand for too much"
		});
		return;
	}
	return {
		...anchor.node,
		alias: at
	};
}
function mapOf(state, map) {
	const merged = [];
	const own = [];
	let last;
	for (const pair of map.items) {
		const key = keyOf(state, pair.key);
		const value = isEmpty(pair.value) ? void 0 : nodeOf(state, pair.value);
		const inherited = isMergeKey(key) ? mergedPairs(value) : void 0;
		const span = {
			...key.alias ?? key.span,
			end: endOf(value ?? key)
		};
		last = span.end;
		if (inherited === void 0) own.push({
			key,
			value,
			span,
			merged: false
		});
		else for (const pair of inherited) merged.push(pair);
	}
	return {
		kind: "map",
		pairs: [...merged, ...own],
		span: collectionSpan(state, map, last),
		...tagOf(map.tag)
	};
}
function sequenceOf(state, sequence) {
	const items = sequence.items.flatMap((item) => {
		const node = isPair(item) ? void 0 : nodeOf(state, item);
		return node === void 0 ? [] : [node];
	});
	const last = items.at(-1);
	return {
		kind: "sequence",
		items,
		span: collectionSpan(state, sequence, last && endOf(last)),
		...tagOf(sequence.tag)
	};
}
function scalarOf(state, scalar) {
	const text = decoded(state.text, scalar);
	return {
		kind: "scalar",
		text,
		plain: scalar.type === "PLAIN",
		span: text.span,
		...tagOf(scalar.tag)
	};
}
function decoded(text, scalar) {
	const token = scalar.srcToken;
	const [from, to] = scalar.range ?? [0, 0];
	switch (token?.type) {
		case "block-scalar": {
			const header = token.props[0];
			const start = from + token.props.reduce((length, part) => length + ("source" in part ? part.source.length : 0), 0);
			const end = start + token.source.length;
			return blockText(text, {
				start: from,
				header: header && "source" in header ? header.source : "|",
				indent: token.indent,
				from: start,
				to: end
			});
		}
		case "single-quoted-scalar": return flowText(text, from, to, "single");
		case "double-quoted-scalar": return flowText(text, from, to, "double");
		default: return flowText(text, from, to, "plain");
	}
}
/** A collection as a key stands as it is written. */
function keyOf(state, key) {
	const node = nodeOf(state, key);
	if (node?.kind === "scalar") return node;
	if (node !== void 0) state.collectionKeys++;
	const [from, to] = (isMap(key) || isSeq(key) || isAlias(key) ? key.range : void 0) ?? [0, 0];
	const text = require_engine.slice(state.text, from, to);
	return {
		kind: "scalar",
		text,
		plain: false,
		span: text.span
	};
}
function isMergeKey(key) {
	return key.plain && key.text.text === "<<";
}
/** What a merge key's value brings, the pairs that win last; undefined when it is no map and no list of maps. */
function mergedPairs(value) {
	if (value?.kind === "map") return value.pairs.map((pair) => ({
		...pair,
		merged: true,
		...pair.value && value.alias && { value: {
			...pair.value,
			alias: value.alias
		} }
	}));
	if (value?.kind === "sequence") return value.items.toReversed().flatMap((item) => mergedPairs(item) ?? []);
}
/** Nothing is written: no text, no tag, no anchor. */
function isEmpty(node) {
	if (node === null || node === void 0) return true;
	return isScalar(node) && node.srcToken === void 0 && node.tag === void 0 && node.anchor === void 0;
}
/** Where a node ends in the text: for an alias, the alias. */
function endOf(node) {
	return (node.alias ?? node.span).end;
}
/** In brackets, the whole; else from the first to the last thing in it. */
function collectionSpan(state, collection, last) {
	const span = spanAt(state.text, collection.range);
	return collection.flow === true || last === void 0 ? span : {
		...span,
		end: Math.max(span.start, last)
	};
}
function spanAt(text, range) {
	return require_engine.spanOf(text, range?.[0] ?? 0, range?.[1] ?? 0);
}
function tagOf(tag) {
	if (tag === void 0 || /^tag:yaml\.org,2002:(?:map|seq|str)$/.test(tag)) return {};
	return { tag: tag.replace("tag:yaml.org,2002:", "!!") };
}
// src/formats/yaml-word.ts
/** The scalar as a word: what a template would fill in is a computed reference. */
function wordOfScalar(node) {
	return {
		parts: partsOf(node.text),
		span: node.span
	};
}
/** A name with its template holes as `…`, for messages and look-ups. */
function shownText(text) {
	return text.replace(HOLE_RUN, "\u2026");
}
const HOLE_RUN = new RegExp(`\uE000+`, "g");
/** A run of template holes, `{{ x }}` or `${{ x }}`. */
const HOLES = new RegExp(String.raw`${"\uE000"}+|\$?\{\{[^{}]*\}\}`, "g");
/** A text's stretches in a row, template holes and `{{ … }}` as computed references. */
function partsOf(text) {
	const parts = [];
	let at = 0;
	for (const match of text.text.matchAll(HOLES)) {
		const to = match.index + match[0].length;
		if (match.index > at) parts.push(require_engine.slice(text, at, match.index));
		parts.push({
			kind: "reference",
			to: "computed",
			name: "",
			span: require_engine.spanOf(text, match.index, to)
		});
		at = to;
	}
	if (at < text.text.length) parts.push(at === 0 ? text : require_engine.slice(text, at));
	return parts;
}
// src/formats/key-paths.ts
/** `HF_TOKEN=…`: the item of an env list, not a script */
const ASSIGNMENT$2 = /^[A-Za-z_][\w.-]*(?==.*$)/;
/** The key path of a file offset: `services.web.environment.HF_TOKEN`. Items go by their `name`, their variable or their index. */
function keyPaths(tree) {
	let places;
	return (offset) => {
		places ??= placesOf(tree);
		const names = [];
		for (let place = innermost(places, offset); place !== void 0; place = places[place.parent]) names.push(place.name);
		return shownText(names.toReversed().join("."));
	};
}
function placesOf(tree) {
	const places = [];
	for (const document of tree.documents) addPlaces(places, document, -1);
	return places;
}
/** In the order of the text, a parent before its children. What aliases and merge keys bring stands elsewhere. */
function addPlaces(places, node, parent) {
	if (node === void 0 || node.alias !== void 0) return;
	if (node.kind === "map") {
		for (const pair of node.pairs) if (!pair.merged) addPlace(places, pair.span, pair.key.text.text, {
			parent,
			value: pair.value
		});
	}
	if (node.kind === "sequence") node.items.forEach((item, index) => addPlace(places, item.alias ?? item.span, nameOf(item) ?? String(index), {
		parent,
		value: item
	}));
}
function addPlace(places, at, name, below) {
	places.push({
		start: at.start,
		end: at.end,
		name,
		parent: below.parent
	});
	addPlaces(places, below.value, places.length - 1);
}
function nameOf(item) {
	return textOf(childOf(item, "name")) ?? ASSIGNMENT$2.exec(textOf(item) ?? "")?.[0];
}
/** The last place that starts at or before the offset, or the nearest around it that reaches so far. */
function innermost(places, offset) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	let place = places[low - 1];
	while (place !== void 0 && place.end < offset) place = places[place.parent];
	return place;
}
// src/formats/yaml.ts
/** Texts that are longer, in UTF-16 units, are not parsed. */
const LONGEST = 5e6;
/** Faults beyond these say nothing new. */
const FAULTS = 10;
/** `uniqueKeys` is quadratic, pretty errors quote the text, other schemas than `failsafe` lose how a scalar is written. */
const OPTIONS = {
	version: "1.2",
	schema: "failsafe",
	resolveKnownTags: false,
	strict: false,
	uniqueKeys: false,
	logLevel: "silent",
	prettyErrors: false,
	keepSourceTokens: true
};
/** Reads all documents of a YAML or JSON text. Template actions become holes where the text cannot be read with them. */
function readYaml(text) {
	if (text.text.length > LONGEST) return {
		documents: [],
		comments: [],
		faults: [faultAt(text, 0, "larger than 5 MB, so it was not parsed")]
	};
	const plain = blankComments(text);
	if (isTemplatePath(text.source.path) && hasActions(plain.text)) return {
		...readText$1(maskActions(plain)).tree,
		faults: []
	};
	const asWritten = readText$1(plain);
	if (asWritten.strange === 0 || !hasActions(plain.text)) return asWritten.tree;
	const masked = readText$1(maskActions(plain));
	return masked.strange < asWritten.strange ? masked.tree : asWritten.tree;
}
function readText$1(text) {
	const read = tokensOf$1(text.text);
	if (read === void 0) return {
		tree: {
			documents: [],
			comments: [],
			faults: [faultAt(text, 0, "nested deeper than 100 levels, so it was not parsed")]
		},
		strange: 0
	};
	const { documents, errors } = withoutTraces(() => composed(read.tokens, text.text.length));
	const built = buildDocuments(text, documents);
	const faults = [...errors.map((error) => faultAt(text, error.pos[0], WORDS[error.code])), ...built.faults];
	return {
		tree: {
			documents: built.documents,
			comments: read.comments.map((at) => require_engine.slice(text, at.from, at.to)),
			faults: faults.slice(0, FAULTS)
		},
		strange: faults.length + built.collectionKeys
	};
}
function composed(tokens, length) {
	const composer = new Composer(OPTIONS);
	const documents = [...composer.compose(tokens, false, length)];
	return {
		documents,
		errors: documents.length > 0 ? documents.flatMap((document) => document.errors) : composer.streamInfo().errors
	};
}
/** A broken text can give a million errors, whose stack traces would fill the memory. */
function withoutTraces(run) {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return run();
	} finally {
		Error.stackTraceLimit = limit;
	}
}
function faultAt(text, offset, message) {
	const at = Math.min(offset, text.text.length);
	return {
		at: require_engine.spanOf(text, at, Math.min(at + 1, text.text.length)),
		message
	};
}
const WORDS = {
	ALIAS_PROPS: "an alias with a tag or anchor of its own",
	BAD_ALIAS: "an alias without a name",
	BAD_COLLECTION_TYPE: "a tag that does not fit its value",
	BAD_DIRECTIVE: "a directive that is not understood",
	BAD_DQ_ESCAPE: "an unknown escape in double quotes",
	BAD_INDENT: "wrong indentation",
	BAD_PROP_ORDER: "a tag or anchor at the wrong place",
	BAD_SCALAR_START: "a value that starts with a reserved character",
	BLOCK_AS_IMPLICIT_KEY: "a nested mapping on one line",
	BLOCK_IN_FLOW: "a block inside brackets",
	DUPLICATE_KEY: "a key that is given twice",
	IMPOSSIBLE: "text that is not understood",
	KEY_OVER_1024_CHARS: "a key that is too long",
	MISSING_CHAR: "a missing quote, bracket, colon or comma",
	MULTILINE_IMPLICIT_KEY: "a key over several lines, or a missing colon",
	MULTIPLE_ANCHORS: "two anchors on one value",
	MULTIPLE_DOCS: "several documents",
	MULTIPLE_TAGS: "two tags on one value",
	NON_STRING_KEY: "a key that is not a string",
	RESOURCE_EXHAUSTION: "nesting that is too deep",
	TAB_AS_INDENT: "a tab as indentation",
	TAG_RESOLVE_FAILED: "a tag that is not understood",
	UNEXPECTED_TOKEN: "text at an unexpected place"
};
// src/formats/comments.ts
const DIRECTIVE = /^[\s*]*(?<word>leaklint[-:][a-z-]+)(?<colon>:?)(?<body>[^]*)$/i;
const REASON_MARK = /(?:^|\s)--(?:\s|$)/;
const UNTIL_MARK = /\suntil(?:\s|$)/;
const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const OPENING = /^\s*(?:(?:#+|\/\/+|;+|!|--|\*|%|<!--|\/\*+|\{\{-?)\s*)?$/;
const BLOCK_HEADER = /[:-][ \t]+(?:[&!]\S{1,100}[ \t]+){0,2}[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
const TARGETS = [
	"confidential",
	"rented",
	"unknown"
];
/** Reads the directives among comments, which are given without their markers. */
function readComments(comments) {
	const found = comments.flatMap(directivesIn);
	const source = found[0]?.text.source;
	if (source === void 0) return {
		ignores: [],
		targets: []
	};
	const starts = require_engine.lineStarts(source.text);
	const below = linesBelow(commentLines(comments, starts));
	const ignores = [];
	const targets = [];
	for (const directive of found) {
		const line = require_engine.positionAt(starts, directive.text.span.start).line - 1;
		if (directive.word === "leaklint-target") readTarget(directive, ignores, targets);
		else if (directive.word === "leaklint-ignore") ignores.push(readIgnore(directive, linesFrom(starts, line, source.text.length)));
		else if (directive.word === "leaklint-ignore-next-line") {
			const next = below.get(line + 1) ?? line + 1;
			ignores.push(readIgnore(directive, withBlock(source.text, starts, next)));
		} else ignores.push(faulty(directive, "there is no such directive: leaklint-ignore, leaklint-ignore-next-line and leaklint-target: exist"));
	}
	return {
		ignores,
		targets
	};
}
function directivesIn(comment) {
	if (!/leaklint/i.test(comment.text)) return [];
	const found = [];
	let at = 0;
	for (const line of comment.text.split("\n")) {
		const match = DIRECTIVE.exec(line);
		if (match !== null) {
			const { word, colon, body } = match.groups;
			const end = at + line.trimEnd().length;
			const bodyStart = at + line.length - body.length;
			const start = bodyStart - colon.length - word.length;
			found.push({
				word,
				colon: colon === ":",
				body: require_engine.slice(comment, bodyStart, end),
				text: require_engine.slice(comment, start, end)
			});
		}
		at += line.length + 1;
	}
	return found;
}
function readIgnore(directive, lines) {
	const { head, reason } = splitReason(directive.body);
	const mark = UNTIL_MARK.exec(head.text);
	const until = mark === null ? void 0 : head.text.slice(mark.index + mark[0].length).trim();
	const rules = ruleNames(mark === null ? head : require_engine.slice(head, 0, mark.index));
	const fault = faultOf(directive, rules, until, reason);
	return {
		span: directive.text.span,
		rules,
		...lines,
		...until === void 0 ? {} : { until },
		...reason === "" ? {} : { reason },
		...fault === void 0 ? {} : { fault }
	};
}
function faultOf({ colon }, rules, until, reason) {
	if (colon) return "the rules follow without a colon";
	if (rules.length === 0) return "no rule is named";
	if (!rules.every((rule) => RULE.test(rule.value))) return "the rules are lower-case names with commas between them";
	if (until !== void 0 && !isDate(until)) return "until needs a date such as 2027-01-31";
	return reason === "" ? "the reason is missing: end with -- and why" : void 0;
}
function readTarget(directive, ignores, targets) {
	const { head, reason } = splitReason(directive.body);
	const kind = TARGETS.find((target) => target === head.text.trim());
	if (!directive.colon || kind === void 0) ignores.push(faulty(directive, "a target is written leaklint-target: confidential, rented or unknown"));
	else if (reason === "") ignores.push(faulty(directive, "the reason is missing: end with -- and why"));
	else targets.push({
		span: directive.text.span,
		kind,
		reason
	});
}
function faulty(directive, fault) {
	const span = directive.text.span;
	return {
		span,
		rules: [],
		from: span.start,
		to: span.start,
		fault
	};
}
function splitReason(body) {
	const mark = REASON_MARK.exec(body.text);
	if (mark === null) return {
		head: body,
		reason: ""
	};
	return {
		head: require_engine.slice(body, 0, mark.index),
		reason: body.text.slice(mark.index + mark[0].length).trim()
	};
}
function ruleNames(head) {
	const rules = [];
	let at = 0;
	for (const part of head.text.split(",")) {
		const value = part.trim();
		const start = at + part.indexOf(value);
		if (value !== "") rules.push({
			value,
			span: locate(head, start, start + value.length)
		});
		at += part.length + 1;
	}
	return rules;
}
function locate(text, from, to) {
	return require_engine.slice(text, from, to).span;
}
function isDate(text) {
	const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The numbers, from 0, of the lines that hold nothing but a comment or the rest of one. */
function commentLines(comments, starts) {
	const lines = /* @__PURE__ */ new Set();
	for (const { source, span } of comments) {
		const first = require_engine.positionAt(starts, span.start).line - 1;
		const last = require_engine.positionAt(starts, span.end).line - 1;
		if (OPENING.test(source.text.slice(starts[first], span.start))) lines.add(first);
		for (let line = first + 1; line <= last; line++) lines.add(line);
	}
	return lines;
}
/** For each of these lines the next one that is not among them. */
function linesBelow(lines) {
	const below = /* @__PURE__ */ new Map();
	for (const line of [...lines].sort((one, other) => other - one)) below.set(line, below.get(line + 1) ?? line + 1);
	return below;
}
function linesFrom(starts, line, end) {
	return {
		from: starts[line] ?? end,
		to: starts[line + 1] ?? end
	};
}
/** In a block scalar no comment can stand: the comment above its key holds for all of its lines. */
function withBlock(text, starts, line) {
	const own = linesFrom(starts, line, text.length);
	const header = text.slice(own.from, own.to).trimEnd();
	if (!BLOCK_HEADER.test(header)) return own;
	let inside;
	let last = line;
	for (let next = line + 1; next < starts.length; next++) {
		const indent = text.slice(starts[next], starts[next + 1]).search(/\S/);
		if (indent < 0) continue;
		inside ??= indent;
		if (indent < inside || indent <= header.search(/\S/)) break;
		last = next;
	}
	return {
		from: own.from,
		to: linesFrom(starts, last, text.length).to
	};
}
// src/formats/interpolation.ts
/** `$$`, `$NAME`, the opening of `${NAME…}`, or what a template leaves open: a hole, `{{ name }}`. */
const SIGN = /\$(?:(?<escaped>\$)|(?<name>[_a-zA-Z]\w*)|(?<open>\{))|\uE000+|\{\{[^{}\n]{0,200}\}\}/g;
/** The inside of `${NAME:-fallback}`. */
const INSIDE = /^(?<name>[_a-zA-Z]\w*)(?:(?<operator>:?[-+?])(?<operand>[^]*))?$/;
const DEEPEST$1 = 32;
/** Text in which compose replaces `$NAME`, `${NAME}`, `${NAME:-fallback}` …; `$$` is one dollar sign. */
function interpolate(text) {
	return readInterpolation(text).word;
}
/** The same, with notes for every `${` that compose refuses; its text stays as it is. */
function readInterpolation(text) {
	return read(text, 0);
}
/** The text that remains when no variable is set; undefined where a variable has no default. */
function defaultText(text) {
	return defaultAt(text, 0);
}
function defaultAt(text, depth) {
	if (depth === DEEPEST$1) return void 0;
	let result = "";
	for (const token of tokensOf(text)) {
		const piece = token.kind === "text" ? token.piece.text : defaultOf(text, token, depth);
		if (piece === void 0) return void 0;
		result += piece;
	}
	return result;
}
function read(text, depth) {
	const parts = [];
	const faults = [];
	let pieces = [];
	for (const token of depth < DEEPEST$1 ? tokensOf(text) : [plain(text.text, 0, text.text.length)]) if (token.kind === "text") pieces.push(token.piece);
	else if (token.kind === "fault") faults.push({
		at: require_engine.spanOf(text, token.from, token.to),
		message: "a variable reference that compose refuses"
	});
	else {
		if (pieces.length > 0) parts.push(require_engine.derive(text, pieces));
		pieces = [];
		parts.push(token.kind === "reference" ? referenceOf(text, token, depth, faults) : computed(text, token));
	}
	if (parts.length === 0 && pieces.length < 2 && pieces[0]?.text === text.text) return {
		word: require_engine.wordOf(text),
		faults
	};
	if (pieces.length > 0) parts.push(require_engine.derive(text, pieces));
	return {
		word: {
			parts,
			span: text.span
		},
		faults
	};
}
function* tokensOf(text) {
	const written = text.text;
	const closings = written.includes("${") ? closingBraces(written) : void 0;
	let at = 0;
	for (const sign of written.matchAll(SIGN)) {
		if (sign.index < at) continue;
		if (sign.index > at) yield plain(written, at, sign.index);
		const token = tokenAt(written, sign, closings?.get(sign.index + 1));
		if (token.kind === "fault") yield plain(written, token.from, token.to);
		yield token;
		at = token.kind === "text" ? token.piece.to : token.to;
	}
	if (at < written.length) yield plain(written, at, written.length);
}
function tokenAt(text, sign, closing) {
	const from = sign.index;
	const to = from + sign[0].length;
	const { escaped, name, open } = sign.groups;
	if (escaped !== void 0) return {
		kind: "text",
		piece: {
			text: "$",
			from,
			to
		}
	};
	if (name !== void 0) return {
		kind: "reference",
		from,
		to,
		name,
		operand: to
	};
	if (open === void 0) return {
		kind: "computed",
		from,
		to
	};
	const inside = closing === void 0 ? void 0 : INSIDE.exec(text.slice(to, closing));
	if (closing === void 0 || !inside) return {
		kind: "fault",
		from,
		to
	};
	return braced(inside, from, closing + 1);
}
function braced(inside, from, to) {
	const name = inside.groups["name"];
	const operator = operatorOf(inside.groups["operator"]);
	return {
		kind: "reference",
		from,
		to,
		name,
		operand: from + 2 + name.length + (operator?.length ?? 0),
		...operator === void 0 ? {} : { operator }
	};
}
/** Braces pair up whether or not a dollar sign stands before them: `${JSON:-{"a":1}}`. */
function closingBraces(text) {
	const closings = /* @__PURE__ */ new Map();
	const open = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "{") open.push(at);
		if (text[at] !== "}") continue;
		const opening = open.pop();
		if (opening !== void 0) closings.set(opening, at);
	}
	return closings;
}
function operatorOf(text) {
	return [
		":-",
		"-",
		":+",
		"+",
		":?",
		"?"
	].find((operator) => operator === text);
}
function referenceOf(text, token, depth, faults) {
	const reference = {
		kind: "reference",
		to: "environment",
		name: token.name,
		span: require_engine.spanOf(text, token.from, token.to)
	};
	if (token.operator === void 0) return reference;
	if (token.operator.endsWith("?")) return {
		...reference,
		operator: token.operator
	};
	const fallback = read(require_engine.slice(text, token.operand, token.to - 1), depth + 1);
	for (const fault of fallback.faults) faults.push(fault);
	return {
		...reference,
		operator: token.operator,
		fallback: require_engine.valueOf(fallback.word)
	};
}
function defaultOf(text, token, depth) {
	if (token.kind !== "reference") return token.kind === "fault" ? "" : void 0;
	if (token.operator === void 0) return void 0;
	if (token.operator.endsWith("+")) return "";
	return token.operator.endsWith("-") ? defaultAt(require_engine.slice(text, token.operand, token.to - 1), depth + 1) : void 0;
}
function computed(text, token) {
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span: require_engine.spanOf(text, token.from, token.to)
	};
}
function plain(text, from, to) {
	return {
		kind: "text",
		piece: {
			text: text.slice(from, to),
			from,
			to
		}
	};
}
// src/formats/base64.ts
/** `cGFzc3dvcmQ=`, over several lines too */
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
/** The text that base64 stands for; undefined when it is not base64, or stands for something that is not text. */
function decodeBase64(text) {
	if (!BASE64.test(text.text)) return void 0;
	const bytes = Buffer.from(text.text, "base64");
	const decoded = bytes.toString("utf8");
	if (decoded === "" || decoded.includes("\0") || !bytes.equals(Buffer.from(decoded, "utf8"))) return void 0;
	return require_engine.derive(text, [{
		text: decoded,
		from: 0,
		to: text.text.length
	}], text.span);
}
// src/formats/rewritten.ts
/** The texts of a word that are no stretch of the file, to be searched beside it. */
function rewrittenTexts({ parts }) {
	return parts.filter(require_engine.isText).filter(isRewritten);
}
/** Whether a decoded text is not a stretch of the file. */
function isRewritten({ text, runs: [first, ...others] }) {
	return others.length > 0 || first !== void 0 && first.end - first.start !== text.length;
}
// src/formats/name-value.ts
/** Walks everything once, where it is written: not again behind aliases and merge keys, and not into what `skipped` holds. */
function readNameValues(documents, reading = {}) {
	const { wordOf = wordOfScalar, skipped = /* @__PURE__ */ new Set() } = reading;
	const found = {
		pairs: [],
		texts: [],
		skipped,
		wordOf
	};
	for (const document of documents) walk$1(document, found);
	return found;
}
function walk$1(node, found) {
	if (node === void 0 || node.alias !== void 0 || found.skipped.has(node)) return;
	if (node.kind === "map") walkMap$1(node, found);
	if (node.kind === "sequence") for (const item of node.items) walkItem(item, found);
}
function walkMap$1(map, found) {
	const entry = namedValue(map, found);
	if (entry !== void 0) found.pairs.push(entry.entry);
	for (const pair of map.pairs) {
		if (pair.merged || pair.value === void 0 || pair.value.alias !== void 0 || isNull(pair.value)) continue;
		if (pair.value.kind !== "scalar") walk$1(pair.value, found);
		else if (!found.skipped.has(pair.value)) {
			addText(pair.value, found);
			if (!entry?.of.includes(pair.value)) found.pairs.push(entryOfPair(pair, pair.value, found));
		}
	}
}
function entryOfPair({ key, span }, value, { wordOf }) {
	return {
		name: {
			value: shownText(key.text.text),
			span: key.span
		},
		value: require_engine.valueOf(wordOf(value)),
		span
	};
}
/** `{name: X, value: Y}`: neither is a pair of its own. */
function namedValue(map, { wordOf }) {
	const value = childOf(map, "value");
	const name = childOf(map, "name") ?? childOf(map, "key");
	if (value?.kind !== "scalar" || name?.kind !== "scalar" || name.alias !== void 0 || value.alias !== void 0) return void 0;
	return {
		entry: {
			name: {
				value: shownText(name.text.text),
				span: name.span
			},
			value: require_engine.valueOf(wordOf(value)),
			span: map.span
		},
		of: [name, value]
	};
}
/** `HF_TOKEN=…`, not a script */
const ASSIGNMENT$1 = /^[A-Za-z_][\w./-]*=.*$/;
function walkItem(item, found) {
	if (item.alias !== void 0 || item.kind !== "scalar") return walk$1(item, found);
	addText(item, found);
	const word = found.wordOf(item);
	const entry = ASSIGNMENT$1.test(item.text.text) ? require_engine.entryOf(word) : void 0;
	if (entry !== void 0) found.pairs.push(entry);
}
function addText({ text, tag }, found) {
	const decoded = tag === "!!binary" ? decodeBase64(text) : void 0;
	if (decoded !== void 0) found.texts.push(decoded);
	else if (isRewritten(text)) found.texts.push(text);
}
// src/formats/embedded.ts
const FORMATS = [
	["kubernetes", require_engine.isKubernetes],
	["compose", require_engine.isCompose],
	["dockerfile", require_engine.isDockerfile],
	["dotenv", require_engine.isDotenv],
	["shell", require_engine.isShell],
	["makefile", require_engine.isMakefile],
	["config", require_engine.isConfig],
	["ini", require_engine.isIni]
];
/** The format of a text that would be a file of that name: the body of a heredoc, a fence. */
function formatAs(name, text) {
	const source = {
		path: name,
		text,
		scope: "reference"
	};
	return FORMATS.find(([, matches]) => matches(source))?.[0];
}
// src/formats/script.ts
const SHELL = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
const SCRIPT_OPTION = /^-[a-zA-Z]*c$/;
const WITH_OPERAND = /^[-+][a-zA-Z]*[oO]$/;
/** The word that a shell among a command's words runs as a script: `bash -euo pipefail -c SCRIPT`. */
function scriptWord(words) {
	const shell = words.findIndex((word) => SHELL.test(require_engine.literalText(word) ?? ""));
	if (shell < 0) return void 0;
	let isOperand = false;
	for (const [at, word] of words.slice(shell + 1).entries()) {
		const option = require_engine.patternText(word);
		if (SCRIPT_OPTION.test(option)) return words[shell + at + 2];
		if (!isOperand && !/^[-+]/.test(option)) return void 0;
		isOperand = WITH_OPERAND.test(option);
	}
}
/** The scripts among a command's words. */
function scriptsIn(words) {
	const script = scriptWord(words);
	return script === void 0 ? [] : [scriptOf$1(script)];
}
/** A word as a text in a language of its own, whose references stand in it as they are written. */
function scriptOf$1(word) {
	return require_engine.derive(require_engine.wholeText(word.span.source), word.parts.flatMap(piecesOf), word.span);
}
/** Words as a text that a shell reads again: variables as they are written, substitutions as holes. */
function scriptText(words) {
	const first = words[0];
	if (first === void 0) return void 0;
	const pieces = words.flatMap((word, at) => [...at === 0 ? [] : [blankBefore(word.span)], ...word.parts.flatMap(piecesOf)]);
	return require_engine.derive(require_engine.wholeText(first.span.source), pieces);
}
function piecesOf(part) {
	if (!require_engine.isText(part)) {
		const { to, span } = part;
		return [{
			text: to === "computed" ? "\uE000" : span.source.text.slice(span.start, span.end),
			from: span.start,
			to: span.end
		}];
	}
	return part.runs.map((run, at) => ({
		text: part.text.slice(run.from, part.runs[at + 1]?.from),
		from: run.start,
		to: run.end
	}));
}
function blankBefore({ start }) {
	return {
		text: " ",
		from: start,
		to: start
	};
}
// src/formats/runtime-class.ts
/** `kata-qemu-tdx`, `kata-qemu-nvidia-gpu-snp-runtime-rs`, `kata-cc-isolation`, `contrast-cc-metal-qemu-tdx` */
const CONFIDENTIAL = /^(?:contrast-cc(?:-|$)|kata-cc-isolation$|(?:kata|contrast)(?:-[a-z\d]+)*-(?:tdx|snp|se)(?:-|$))/;
/** Sandboxes that guard the host from the workload, not the workload from the host; `kata-remote` may be either. */
const SANDBOX = /^(?:kata(?!-remote$)(?:-|$)|runsc(?:-|$)|gvisor$)/;
/** What the name of a container runtime says about who can read what runs in it. */
function runtimeMarker(runtime) {
	const by = (message) => ({
		at: runtime.span,
		message: `the runtime ${runtime.value} ${message}`
	});
	if (CONFIDENTIAL.test(runtime.value)) return {
		verdict: "confidential",
		by: by("is a confidential VM")
	};
	return SANDBOX.test(runtime.value) ? {
		verdict: "negative",
		by: by("does not hide memory from its host")
	} : void 0;
}
// src/formats/commands/grammar.ts
const ROLES = [
	"switch",
	"value",
	"env",
	"assignment",
	"settings",
	"env-file",
	"secret",
	"pair",
	"object",
	"bundle",
	"login",
	"header",
	"upload",
	"download",
	"copy",
	"runs",
	"image",
	"command",
	"script",
	"port",
	"all-ports",
	"ports",
	"volume",
	"mount",
	"tmpfs",
	"network",
	"build-arg",
	"context",
	"dockerfile",
	"tag"
];
/** Roles of options without a value. */
const VALUELESS = /* @__PURE__ */ new Set([
	"switch",
	"all-ports",
	"download"
]);
const LONG = /^(?<flag>--[^=\uE000]+)(?<glued>=)?/;
const SHORT = /^-[^-]/;
/**
* A table of options: names by role, separated by blanks; one letter is a short option, more are a long one.
* `others`: what an option is that is not listed. `leading`: options end at the first positional.
* The table is built when the first command is read with it: most files use few of the many tools.
*/
function grammar(names, { others = "switch", leading = false } = {}) {
	let roles;
	return {
		get roles() {
			return roles ??= rolesOf(names);
		},
		others,
		leading
	};
}
function rolesOf(names) {
	const roles = /* @__PURE__ */ new Map();
	for (const role of ROLES) for (const name of names[role]?.match(/\S+/g) ?? []) roles.set(flagOf(name), role);
	return roles;
}
/** Tells options, their values and positionals apart. */
function readWords(words, { roles, others, leading }) {
	const options = [];
	const positionals = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) break;
		const text = require_engine.patternText(word);
		if (text === "--") return {
			options,
			positionals,
			rest: words.slice(at + 1)
		};
		if (!text.startsWith("-") || text === "-") {
			positionals.push(word);
			if (leading) return {
				options,
				positionals: words.slice(at),
				rest: []
			};
			continue;
		}
		const found = text.startsWith("--") ? longOption(word, text, roles, others) : shortOptions(word, text, roles, others);
		for (const option of found) options.push(option);
		const last = found.at(-1);
		const next = words[at + 1];
		if (last === void 0 || next === void 0 || !takes(last, next, roles)) continue;
		options[options.length - 1] = {
			...last,
			value: next,
			span: {
				...last.span,
				end: next.span.end
			}
		};
		at++;
	}
	return {
		options,
		positionals,
		rest: []
	};
}
function longOption(word, text, roles, others) {
	const match = LONG.exec(text);
	if (match === null) return [];
	const flag = match.groups["flag"];
	const glued = match.groups["glued"] !== void 0;
	return [{
		flag,
		role: roles.get(flag) ?? (glued ? "value" : others),
		span: word.span,
		...glued ? { value: require_engine.cutWord(word, match[0].length) } : {}
	}];
}
/** `-itd` is three switches; the first letter that takes a value takes the rest of the word. */
function shortOptions(word, text, roles, others) {
	const options = [];
	if (!SHORT.test(text)) return options;
	for (let at = 1; at < text.length; at++) {
		const flag = `-${text[at]}`;
		const role = roles.get(flag) ?? (at === 1 ? others : "switch");
		if (VALUELESS.has(role)) {
			options.push({
				flag,
				role,
				span: word.span
			});
			continue;
		}
		const from = at + (text[at + 1] === "=" ? 2 : 1);
		options.push({
			flag,
			role,
			span: word.span,
			...at + 1 < text.length ? { value: require_engine.cutWord(word, from) } : {}
		});
		break;
	}
	return options;
}
/** Whether the next word is the option's value: for options that are not listed, only if it is no option itself. */
function takes(option, next, roles) {
	if (VALUELESS.has(option.role) || option.value !== void 0) return false;
	return roles.has(option.flag) || !require_engine.patternText(next).startsWith("-");
}
/** The words of a sentence that are written out, up to the first that is not. */
function plainWords(words) {
	const plain = [];
	for (const word of words) {
		const text = require_engine.literalText(word);
		if (text === void 0) break;
		plain.push(text);
	}
	return plain;
}
function flagOf(name) {
	return name.length === 1 ? `-${name}` : `--${name}`;
}
// src/formats/commands/anycloud.ts
const BUNDLE = "put it into a bundle with anycloud secrets new NAME, then name that: --secret NAME";
/** anycloud starts machines in the user's own cloud accounts. */
const anycloud = {
	names: ["anycloud"],
	actions: [
		{
			names: [
				"submit",
				"job",
				"service",
				"vm",
				"job submit",
				"service submit",
				"vm submit",
				"job new",
				"service new",
				"vm new"
			],
			grammar: grammar({
				env: "e env",
				"env-file": "env-file",
				bundle: "secret",
				value: "credentials vm-type gpu-type gpus input-bucket output-bucket name n region zone disk disk-size port p ports replicas timeout"
			}),
			positionals: ["image", "command"],
			makes: "workload",
			delivers: "api",
			instead: BUNDLE
		},
		{
			names: ["secrets new"],
			grammar: grammar({}),
			positionals: ["object", "pair"],
			store: "bundle",
			delivers: "api",
			instead: "let the shell fill it in from a secret manager: anycloud secrets new NAME \"KEY=$(command)\""
		},
		{
			names: [
				"secrets list",
				"secrets delete",
				"resubmit"
			],
			grammar: grammar({}),
			delivers: "api",
			instead: BUNDLE
		},
		{
			names: ["credentials new"],
			grammar: grammar({
				secret: "secret-access-key private-key api-key client-secret",
				value: "provider access-key-id region project subscription-id tenant-id client-id"
			}),
			positionals: ["value"],
			delivers: "api",
			instead: "set the key in the environment (AWS_SECRET_ACCESS_KEY and the like); anycloud takes it from there"
		}
	]
};
// src/formats/commands/arguments.ts
const TELLING = /^(?:key|auth|masterauth|pass|requirepass|pwd|phrase|credentials?|mnemonic|seed|jwt|passphrase|[a-z\d]*(?:password|passwd|token|secret|apikey))$/;
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g;
const HEADER = /^(?<name>[\w-]+)\s*:\s*(?:(?<scheme>bearer|basic|token|bot|apikey|key)\s+)?/i;
/** A position that holds a secret whatever its name; `-` stands for standard input. */
function secretArguments({ flag, value, span }) {
	const text = require_engine.literalText(value);
	if (text === "" || text === "-") return [];
	return [{
		...flagged(flag),
		certain: true,
		value: require_engine.valueOf(value),
		span
	}];
}
/** `KEY=value` that goes into a store: judged by its key. */
function pairArguments({ flag, value, span }) {
	const [left, right] = require_engine.splitWord(value, "=") ?? [];
	const name = left && require_engine.literalText(left);
	if (name === void 0 || right === void 0 || require_engine.literalText(right) === "-") return [];
	return [{
		...flagged(flag),
		name,
		value: require_engine.valueOf(right),
		span
	}];
}
/** The password of `user:password`; a key that stands alone with its colon (`key:`); a variable that holds both. */
function loginArguments({ flag, value, span }) {
	const [user, password] = require_engine.splitWord(value, ":") ?? [void 0, value];
	if (user === void 0 && require_engine.literalText(value) !== void 0) return [];
	const secret = user !== void 0 && require_engine.literalText(password) === "" ? user : password;
	return secret.parts.length === 0 ? [] : [{
		...flagged(flag),
		certain: true,
		value: require_engine.valueOf(secret),
		span
	}];
}
/** The value of a header, without the scheme of an `Authorization`. */
function headerArguments({ flag, value, span }) {
	const match = HEADER.exec(require_engine.patternText(value));
	if (match === null) return [];
	const secret = require_engine.cutWord(value, match[0].length);
	const certain = match.groups["scheme"] !== void 0 ? { certain: true } : {};
	return secret.parts.length === 0 ? [] : [{
		...flagged(flag),
		name: match.groups["name"],
		...certain,
		value: require_engine.valueOf(secret),
		span
	}];
}
/** The values of long options that are named like secrets, for tools without a table. */
function tellingArguments(words) {
	const found = [];
	for (const [at, word] of words.entries()) {
		const text = require_engine.patternText(word);
		if (!text.startsWith("--") || !tells(text)) continue;
		const [option, value] = require_engine.splitWord(word, "=") ?? [word, operandOf(words[at + 1])];
		const flag = require_engine.literalText(option);
		if (flag === void 0 || value === void 0 || value.parts.length === 0) continue;
		found.push({
			flag,
			value: require_engine.valueOf(value),
			span: joinSpans(word.span, value.span)
		});
	}
	return found;
}
function operandOf(next) {
	return next !== void 0 && !require_engine.patternText(next).startsWith("-") ? next : void 0;
}
function tells(option) {
	return (option.slice(2).split("=", 1)[0] ?? "").replace(HUMP, "-").toLowerCase().split(/[-_.]/).some((part) => TELLING.test(part));
}
function joinSpans(first, last) {
	return {
		...first,
		end: Math.max(first.end, last.end)
	};
}
function flagged(flag) {
	return flag === void 0 ? {} : { flag };
}
// src/formats/commands/btcli.ts
const NAMES = [
	"regen-coldkey",
	"regen_coldkey",
	"regen-hotkey",
	"regen_hotkey",
	"create",
	"new-coldkey",
	"new_coldkey",
	"new-hotkey",
	"new_hotkey"
];
/** btcli: wallets are restored from words that must not stand on a command line. */
const btcli = {
	names: ["btcli"],
	actions: [{
		names: [
			"wallet",
			"wallets",
			"w"
		].flatMap((group) => NAMES.map((name) => `${group} ${name}`)),
		grammar: grammar({
			secret: "mnemonic seed json-password json_password",
			value: "json wallet-name name wallet_name wallet.name wallet-path wallet_path wallet.path p path H hotkey wallet-hotkey wallet.hotkey n-words n_words network"
		}),
		instead: "leave the option out: btcli asks for it and shows nothing"
	}]
};
// src/formats/commands/copying.ts
const INSTEAD$1 = "send only what the machine needs, and let it fetch its secrets itself";
/** scp copies files to and from another machine. */
const scp = {
	names: ["scp"],
	actions: [{
		names: [""],
		grammar: grammar({ value: "c D F i J l o P S X" }),
		positionals: ["copy"],
		instead: INSTEAD$1
	}]
};
/** rsync copies folders to and from another machine. */
const rsync = {
	names: ["rsync"],
	actions: [{
		names: [""],
		grammar: grammar({ value: "e rsh f filter B M T exclude exclude-from include include-from files-from rsync-path bwlimit timeout port chmod chown log-file backup-dir link-dest compare-dest out-format info partial-dir max-size min-size" }),
		positionals: ["copy"],
		instead: INSTEAD$1
	}]
};
// src/formats/commands/docker.ts
const start = {
	names: [
		"run",
		"create",
		"container run",
		"container create",
		"service create"
	],
	grammar: grammar({
		switch: "i interactive t tty d detach q quiet rm privileged init read-only no-healthcheck oom-kill-disable sig-proxy use-api-socket",
		env: "e env",
		"env-file": "env-file",
		port: "p publish",
		"all-ports": "P publish-all",
		volume: "v volume",
		mount: "mount",
		tmpfs: "tmpfs",
		network: "network net"
	}, {
		others: "value",
		leading: true
	}),
	positionals: ["image", "command"],
	makes: "workload",
	instead: "mount the secret as a file, or name the variable alone (-e KEY) so that the shell hands it over"
};
const exec = {
	names: [
		"exec",
		"container exec",
		"compose exec",
		"compose run"
	],
	grammar: grammar({
		env: "e env",
		"env-file": "env-file",
		value: "u user w workdir detach-keys index name entrypoint v volume p publish l label"
	}, { leading: true }),
	positionals: ["value", "command"],
	instead: "name the variable alone (-e KEY) so that the shell hands it over, or read it from a file in the container"
};
const build = {
	names: [
		"build",
		"image build",
		"builder build",
		"buildx build",
		"buildx b"
	],
	grammar: grammar({
		switch: "q quiet no-cache pull push load rm force-rm squash compress D debug check provenance-mode",
		"build-arg": "build-arg",
		dockerfile: "f file",
		tag: "t tag"
	}, { others: "value" }),
	positionals: ["context"],
	makes: "build",
	instead: "hand it over with --secret id=NAME and read it in RUN --mount=type=secret"
};
const login = {
	names: ["login"],
	grammar: grammar({
		secret: "p password",
		value: "u username authfile tls-verify"
	}),
	instead: "pipe the password into login --password-stdin"
};
const copy = {
	names: [
		"cp",
		"container cp",
		"compose cp"
	],
	grammar: grammar({}),
	positionals: ["copy"],
	instead: "mount the file read-only where the container needs it"
};
const composeGlobals = {
	runs: "f file",
	"env-file": "env-file",
	value: "H host c context config log-level l p project-name profile project-directory progress ansi parallel tlscacert tlscert tlskey"
};
const compose = {
	names: [
		"up",
		"create",
		"start",
		"restart",
		"pull",
		"config",
		"watch"
	],
	grammar: grammar({ value: "t timeout scale pull attach no-attach exit-code-from" }),
	dialect: "compose",
	instead: "keep the secret in a file that compose mounts under secrets:"
};
const composeBuild = {
	names: ["build"],
	grammar: grammar({
		"build-arg": "build-arg",
		value: "m memory builder ssh"
	}),
	makes: "build",
	instead: build.instead
};
function prefixed(action) {
	return {
		...action,
		names: action.names.map((name) => `compose ${name}`)
	};
}
/** Docker and the engines that take its command lines. */
const docker = {
	names: [
		"docker",
		"podman",
		"nerdctl"
	],
	globals: grammar(composeGlobals, { leading: true }),
	actions: [
		start,
		exec,
		build,
		login,
		copy,
		prefixed(compose),
		prefixed(composeBuild),
		{
			names: ["stack deploy"],
			grammar: grammar({ runs: "c compose-file" }),
			instead: compose.instead
		},
		{
			names: ["kube play", "play kube"],
			grammar: grammar({ network: "network" }),
			positionals: ["runs", "value"],
			instead: start.instead
		}
	]
};
/** Compose as a program of its own. */
const dockerCompose = {
	names: ["docker-compose", "podman-compose"],
	globals: grammar(composeGlobals, { leading: true }),
	actions: [
		compose,
		composeBuild,
		{
			...exec,
			names: ["exec", "run"]
		}
	]
};
// src/formats/commands/helm.ts
const COMMON$1 = "n namespace kube-context kubeconfig registry-config repository-config kube-apiserver burst-limit";
/** helm: values on the command line end in the release, which the cluster stores. */
const helm = {
	names: ["helm"],
	globals: grammar({
		value: COMMON$1,
		secret: "kube-token"
	}, { leading: true }),
	actions: [{
		names: [
			"install",
			"upgrade",
			"template",
			"lint"
		],
		grammar: grammar({
			settings: "set set-string",
			assignment: "set-literal set-json",
			secret: "password kube-token",
			value: `${COMMON$1} set-file f values version repo timeout username description post-renderer output o ca-file cert-file key-file keyring`
		}),
		delivers: "api",
		instead: "name an existing Secret in the values, or read the value from a file: --set-file KEY=FILE"
	}, {
		names: ["registry login", "repo add"],
		grammar: grammar({
			secret: "p password",
			value: `${COMMON$1} u username ca-file cert-file key-file`
		}),
		instead: "pipe the password in: --password-stdin"
	}]
};
// src/formats/commands/http.ts
/** curl: headers and logins on the command line are in the process list. */
const curl = {
	names: ["curl"],
	actions: [{
		names: [""],
		grammar: grammar({
			header: "H header proxy-header",
			login: "u user U proxy-user",
			secret: "oauth2-bearer pass proxy-pass",
			value: "A b c C d D e E F K m o P Q r t T w x X y Y z data data-raw data-binary data-urlencode json form output request url cacert cert key connect-timeout max-time retry retry-delay resolve user-agent write-out config upload-file cookie cookie-jar referer range proxy noproxy unix-socket limit-rate dump-header"
		}),
		instead: "read it from a file: --config FILE, --netrc, or -H @FILE"
	}]
};
/** wget: headers and passwords on the command line are in the process list. */
const wget = {
	names: ["wget"],
	actions: [{
		names: [""],
		grammar: grammar({
			header: "header",
			secret: "password http-password ftp-password proxy-password",
			value: "O o a P U e i t T Q A R D I X l user http-user output-document post-data post-file body-data user-agent timeout tries"
		}),
		instead: "keep the password in ~/.netrc, or let --ask-password ask for it"
	}]
};
// src/formats/commands/wrappers.ts
function wrapper(names, values = "", { skips = 0, dashes = false } = {}) {
	return {
		names: names.split(","),
		options: grammar({ value: values }, { leading: !dashes }),
		skips,
		dashes
	};
}
const WRAPPERS = byFirstWord([
	wrapper("sudo,doas", "u g h p C T r t D R U user group prompt chdir host"),
	wrapper("env", "u C S unset chdir"),
	wrapper("nohup,command,builtin,setsid,time,stdbuf,unbuffer,eatmydata,catchsegv", "f o i e"),
	wrapper("exec", "a"),
	wrapper("nice,ionice,chrt", "n adjustment c p"),
	wrapper("timeout", "k s kill-after signal", { skips: 1 }),
	wrapper("flock", "w E timeout", { skips: 1 }),
	wrapper("watch", "n interval"),
	wrapper("xargs", "I n P L d s a E"),
	wrapper("numactl", "N m C"),
	wrapper("uv run,uvx,uv tool run", "with python p extra group env-file project directory package index-url index with-requirements from"),
	wrapper("poetry run,pipenv run,pdm run,rye run,hatch run,pixi run"),
	wrapper("conda run,mamba run,micromamba run", "n name p prefix"),
	wrapper("npx,bunx,pnpm exec,pnpm dlx,yarn dlx,npm exec,bun x", "p package c call"),
	wrapper("doppler run", "p project c config t token command"),
	wrapper("infisical run", "env path token projectId command"),
	wrapper("op run", "env-file account"),
	wrapper("chamber exec", "", { dashes: true }),
	wrapper("aws-vault exec", "d duration", { skips: 1 }),
	wrapper("dotenv run,dotenvx run,dotenv", "f e file env-file"),
	wrapper("sops exec-env", "", { skips: 1 }),
	wrapper("k3s,microk8s,minikube", "p profile"),
	wrapper("sshpass", "p f d")
]);
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const DEEPEST = 20;
/** Takes `sudo`, `env KEY=value`, `uv run` and the like off a command. */
function peel(words) {
	let env = [];
	let rest = words;
	for (let depth = 0; depth < DEEPEST; depth++) {
		const assigned = rest.findIndex((word) => !ASSIGNMENT.test(require_engine.patternText(word)));
		const start = assigned < 0 ? rest.length : assigned;
		if (start > 0) env = [...env, ...rest.slice(0, start).flatMap((word) => require_engine.entryOf(word) ?? [])];
		rest = rest.slice(start);
		const inner = unwrap(rest);
		if (inner === void 0) break;
		rest = inner;
	}
	return {
		words: rest,
		env
	};
}
/** The last part of a program's path: `docker` of `/usr/bin/docker`. */
function programName(word) {
	const text = word === void 0 ? void 0 : require_engine.literalText(word);
	return text === void 0 ? "" : text.slice(text.lastIndexOf("/") + 1);
}
function unwrap(words) {
	const candidates = WRAPPERS.get(programName(words[0])) ?? [];
	for (const { names, options, skips, dashes } of candidates) {
		const name = names.find((each) => startsWith(words, each.split(" ")));
		if (name === void 0) continue;
		const { positionals, rest } = readWords(words.slice(name.split(" ").length), options);
		const inner = dashes ? rest : [...positionals, ...rest].slice(skips);
		return inner.length === 0 ? void 0 : inner;
	}
}
function startsWith(words, [, ...further]) {
	return further.every((text, at) => {
		const word = words[at + 1];
		return word !== void 0 && require_engine.literalText(word) === text;
	});
}
function byFirstWord(wrappers) {
	const map = /* @__PURE__ */ new Map();
	for (const each of wrappers) for (const name of each.names) {
		const first = name.split(" ")[0] ?? name;
		const known = map.get(first);
		if (known === void 0) map.set(first, [each]);
		else if (!known.includes(each)) known.push(each);
	}
	return map;
}
// src/formats/commands/inner.ts
const SSH = grammar({ value: "b B c D e E F I i J L l m O o p P Q R S W w" }, { leading: true });
const CONTAINER = grammar({ value: "e env env-file u user w workdir c container n namespace context index f file p project-name name v volume" }, { leading: true });
const ENGINES = /* @__PURE__ */ new Set([
	"docker",
	"podman",
	"nerdctl",
	"docker-compose",
	"kubectl",
	"oc"
]);
const LIUM = grammar({
	script: "cmd entrypoint",
	value: "e env s script"
});
/** Machines by the end of their names. */
const PROVIDERS = [
	[/(?:^|[@.])vast\.ai$/, "Vast.ai"],
	[/(?:^|[@.])runpod\.io$/, "RunPod"],
	[/(?:^|[@.])lium\.io$/, "Lium"],
	[/(?:^|[@.])salad\.com$/, "Salad"]
];
/** What a command, without wrappers, runs in turn: on another machine, in a container, or in a shell of its own. */
function innerOf(words) {
	const tool = programName(words[0]);
	const rest = words.slice(1);
	if (tool === "ssh") return remote(words);
	if (tool === "lium") return onLium(rest);
	if (tool === "tmux" || tool === "screen") return inTerminal(rest);
	const contained = containerWords(tool, rest);
	if (contained !== void 0) return scriptOf(contained, "container") ?? {
		words: contained,
		script: false,
		markers: [],
		place: "container"
	};
	return scriptOf(words, tool === "docker" || tool === "podman" ? "container" : "here");
}
/** A sign that a rented host gets this. */
function rented(provider, by, message) {
	return {
		verdict: "rented",
		provider,
		by: {
			at: by,
			message
		}
	};
}
/** The provider whose machine an address names: `root@ssh4.vast.ai`. */
function providerOf(address) {
	const host = address.split(":", 1)[0] ?? "";
	return PROVIDERS.find(([suffix]) => suffix.test(host))?.[1];
}
/** Signs of the machine that `ssh` connects to. */
function machineMarkers(words) {
	const host = programName(words[0]) === "ssh" ? readWords(words.slice(1), SSH).positionals[0] : void 0;
	const provider = host && providerOf(require_engine.patternText(host));
	return host === void 0 || provider === void 0 ? [] : [rented(provider, host.span, `it runs on a ${provider} machine`)];
}
function remote(words) {
	const command = readWords(words.slice(1), SSH).positionals.slice(1);
	return command.length === 0 ? void 0 : {
		words: command,
		script: true,
		markers: machineMarkers(words),
		place: "machine"
	};
}
/** The command of `lium exec`, the start command of `lium up`. */
function onLium([action, ...words]) {
	const { options, positionals } = readWords(words, LIUM);
	const [pod, ...command] = positionals;
	const name = action && require_engine.literalText(action);
	const scripts = name === "exec" ? command : options.flatMap(({ role, value }) => role === "script" && value !== void 0 ? [value] : []);
	const place = name === "exec" ? pod : action;
	if (name !== "exec" && name !== "up" || place === void 0 || scripts.length === 0) return void 0;
	return {
		words: scripts,
		script: true,
		markers: [rented("Lium", place.span, `lium ${name} runs it on a rented machine`)],
		place: "container"
	};
}
function inTerminal(words) {
	const script = words.find((word) => require_engine.patternText(word).includes(" "));
	return script && {
		words: [script],
		script: true,
		markers: [],
		place: "here"
	};
}
/** The command of `docker exec`, `docker compose exec` and `kubectl exec`. */
function containerWords(tool, words) {
	if (!ENGINES.has(tool)) return void 0;
	const sentence = readWords(words, CONTAINER).positionals;
	const compose = plainWords(sentence)[0] === "compose";
	const [action, ...operands] = compose ? readWords(sentence.slice(1), CONTAINER).positionals : sentence;
	const name = action && require_engine.literalText(action);
	if (name !== "exec" && !(compose && name === "run")) return void 0;
	const command = readWords(operands, CONTAINER).positionals.slice(1);
	const start = plainWords(command)[0] === "--" ? 1 : 0;
	return command.length > start ? command.slice(start) : void 0;
}
/** The script of `bash -c "…"`, `sh -x -c "…"`, wherever it stands in the command. */
function scriptOf(words, place) {
	const script = scriptWord(words);
	return script && {
		words: [script],
		script: true,
		markers: [],
		place
	};
}
// src/formats/commands/kubectl.ts
const COMMON = "n namespace context cluster kubeconfig s server as o output l selector dry-run field-manager certificate-authority client-certificate client-key user";
function options$1(names = {}) {
	return grammar({
		...names,
		value: `${COMMON} ${names.value ?? ""}`.trim(),
		secret: `token password ${names.secret ?? ""}`.trim()
	});
}
const store = {
	names: [
		"create secret generic",
		"create secret tls",
		"create secret docker-registry"
	],
	grammar: options$1({
		pair: "from-literal",
		secret: "docker-password",
		value: "from-file from-env-file type cert key docker-server docker-username docker-email"
	}),
	positionals: ["object", "value"],
	store: "Secret",
	delivers: "api",
	instead: "read the value from a file: --from-file=KEY=FILE or --from-env-file=FILE"
};
/** kubectl and the programs that take its command lines. */
const kubectl = {
	names: [
		"kubectl",
		"oc",
		"microk8s.kubectl"
	],
	globals: grammar({
		value: COMMON,
		secret: "token password"
	}, { leading: true }),
	actions: [
		store,
		{
			...store,
			names: ["create configmap", "create cm"],
			store: "ConfigMap",
			instead: "put it into a Secret that is made from a file: kubectl create secret generic NAME --from-file=KEY=FILE"
		},
		{
			names: ["set env"],
			grammar: options$1({
				assignment: "e env",
				value: "from keys prefix c containers f filename"
			}),
			positionals: ["assignment"],
			delivers: "api",
			instead: "put it into a Secret and take it from there: kubectl set env --from=secret/NAME"
		},
		{
			names: ["run"],
			grammar: options$1({
				image: "image",
				env: "env",
				value: "restart labels port overrides image-pull-policy"
			}),
			positionals: ["value", "command"],
			makes: "workload",
			delivers: "api",
			instead: "put it into a Secret and name that in a manifest: valueFrom.secretKeyRef"
		},
		{
			names: ["cp"],
			grammar: options$1({ value: "c container retries" }),
			positionals: ["copy"],
			delivers: "api",
			instead: "mount the file from a Secret"
		},
		{
			names: ["config set-credentials"],
			grammar: options$1({ value: "username exec-command exec-arg exec-env auth-provider" }),
			instead: "use a credential plugin (--exec-command), which asks for the token when it is needed"
		},
		{
			names: [
				"apply",
				"create",
				"replace"
			],
			grammar: options$1({ runs: "f filename k kustomize" }),
			delivers: "api",
			instead: "keep values in a Secret that is not in the manifest"
		},
		{
			names: ["exec"],
			grammar: options$1({ value: "c container f filename pod-running-timeout" }),
			positionals: ["value", "command"],
			delivers: "api",
			instead: "mount the secret as a file in the pod"
		}
	]
};
// src/formats/commands/lium.ts
const ON_HOST = "let the pod fetch it from a secret manager when it starts";
const CONFIG = "let lium init ask for the key, or set LIUM_API_KEY from a secret manager";
/** Lium rents machines whose owners can read what runs there. */
const lium = {
	names: ["lium"],
	provider: "Lium",
	actions: [
		{
			names: ["up"],
			grammar: grammar({
				env: "e env",
				bundle: "secret",
				image: "image",
				script: "cmd entrypoint",
				ports: "internal-ports",
				dockerfile: "dockerfile",
				value: "p ports t template_id template-id v volume ssh-name ttl until budget n name gpu c count country tier"
			}),
			positionals: ["value"],
			makes: "workload",
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["exec"],
			grammar: grammar({
				env: "e env",
				upload: "s script"
			}),
			positionals: ["value", "script"],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["scp"],
			grammar: grammar({ download: "d download" }),
			positionals: [
				"value",
				"upload",
				"value"
			],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["rsync"],
			grammar: grammar({ value: "exclude bwlimit" }),
			positionals: [
				"value",
				"upload",
				"value"
			],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: [
				"template create",
				"templates create",
				"template new",
				"templates new"
			],
			grammar: grammar({
				env: "e env environment",
				image: "image docker-image",
				script: "startup-commands entrypoint cmd",
				ports: "internal-ports",
				value: "n name tag docker-image-tag category description volumes digest"
			}),
			makes: "workload",
			delivers: "api",
			instead: "leave secrets out of templates, which Lium stores"
		},
		{
			names: ["init"],
			grammar: grammar({ secret: "api-key" }),
			instead: CONFIG
		},
		{
			names: ["config set api.api_key"],
			grammar: grammar({}),
			positionals: ["secret"],
			instead: CONFIG
		},
		{
			names: ["secrets set"],
			grammar: grammar({}),
			positionals: ["value", "secret"],
			instead: "lium secrets set NAME asks for the value, or reads it from standard input"
		}
	]
};
/** miner-cli renders a runtime file into containers on the operator's own host. */
const minerCli = {
	names: ["miner-cli"],
	actions: [{
		names: [
			"doctor",
			"toolkit install",
			"toolkit verify",
			"runtime prepare",
			"render",
			"up",
			"init",
			"restart",
			"stop",
			"rm"
		],
		grammar: grammar({
			runs: "f file config",
			value: "engine model image image-policy tp port gpu-ids"
		}),
		instead: "keep tokens out of the runtime file: export them from a secret manager before miner-cli up"
	}]
};
// src/formats/commands/workload.ts
/** What a call starts: the container or pod that its options describe. */
function workloadOf(call, name, items, given) {
	const image = items.find((item) => item.role === "image")?.value;
	return {
		name,
		span: call.span,
		...image === void 0 ? {} : { image },
		local: false,
		...given,
		mounts: items.flatMap(mountsOf),
		ports: items.flatMap(portsOf),
		network: networkOf$1(items.findLast((item) => item.role === "network")),
		command: items.filter((item) => item.role === "command" || item.role === "script").map((item) => item.value)
	};
}
/** A program that runs on the machine itself, so that what it binds is the host's. */
function processOf({ tool, words, span, env, markers }, name, program) {
	return {
		name: name === "" ? tool : `${tool} ${name}`,
		span,
		local: false,
		env,
		envFrom: [],
		mounts: [],
		ports: [],
		network: {
			kind: "host",
			span: program.span,
			process: true
		},
		command: [program, ...words],
		markers
	};
}
/** The secrets of a tool's own store that a workload gets by name. */
function bundleSource({ role, value, span }) {
	const name = require_engine.literalText(value);
	if (role !== "bundle" || name === void 0) return [];
	return [{
		kind: "store",
		store: "bundle",
		name: {
			value: name,
			span: value.span
		},
		prefix: "",
		span
	}];
}
function networkOf$1(item) {
	const network = item === void 0 ? "own" : require_engine.literalText(item.value);
	if (item === void 0) return { kind: "own" };
	if (network === void 0) return { kind: "unknown" };
	if (network === "host") return {
		kind: "host",
		span: item.span,
		process: false
	};
	if (network === "none") return { kind: "none" };
	return { kind: network.startsWith("container:") ? "shared" : "own" };
}
function portsOf({ role, value, span }) {
	if (role === "port") return [fieldPort(value) ?? {
		span: value.span,
		how: "docker-run",
		short: value
	}];
	if (role === "all-ports") return [{
		span,
		how: "docker-run"
	}];
	if (role === "ports") return pieces(value, ",").map((container) => ({
		span: container.span,
		how: "provider",
		container
	}));
	return [];
}
/** `target=80,published=8080,host_ip=127.0.0.1`: the engine drops the address of this form. */
function fieldPort(value) {
	if (!require_engine.patternText(value).includes("=")) return void 0;
	const fields = fieldsOf(value);
	const container = fields.get("target");
	const host = fields.get("published");
	return {
		span: value.span,
		how: "docker-run",
		...container && { container },
		...host && { host }
	};
}
function mountsOf({ role, value, span }) {
	if (role === "volume") return [volumeMount(value)];
	if (role === "mount") return [fieldMount(value)];
	if (role === "tmpfs") return [{
		span,
		kind: "temporary",
		target: require_engine.splitWord(value, ":")?.[0] ?? value,
		readOnly: false
	}];
	return [];
}
/** `./data:/data:ro`, `cache:/root/.cache`, `/anonymous` */
function volumeMount(value) {
	const [first, second, options] = pieces(value, ":");
	if (first === void 0 || second === void 0) return {
		span: value.span,
		kind: "temporary",
		target: value,
		readOnly: false
	};
	const readOnly = options !== void 0 && require_engine.patternText(options).split(",").some((option) => option === "ro" || option === "readonly");
	return {
		span: value.span,
		kind: isHostPath(first) ? "bind" : "volume",
		source: first,
		target: second,
		readOnly
	};
}
function fieldMount(value) {
	const fields = fieldsOf(value);
	const source = fields.get("source") ?? fields.get("src");
	const target = fields.get("target") ?? fields.get("destination") ?? fields.get("dst");
	const type = require_engine.literalText(fields.get("type") ?? value);
	return {
		span: value.span,
		kind: type === "bind" ? "bind" : type === "tmpfs" || source === void 0 ? "temporary" : "volume",
		...source && { source },
		...target && { target },
		readOnly: fields.has("readonly") || fields.has("ro")
	};
}
/** `a=1,b` by name; a bare name has an empty value. */
function fieldsOf(value) {
	const fields = /* @__PURE__ */ new Map();
	for (const piece of pieces(value, ",")) {
		const [name, field] = require_engine.splitWord(piece, "=") ?? [piece, require_engine.cutWord(piece, 0, 0)];
		fields.set(require_engine.patternText(name).trim(), field);
	}
	return fields;
}
/** The stretches of a word between separators of one character, holes kept. */
function pieces(word, separator) {
	let at = 0;
	return require_engine.patternText(word).split(separator).map((piece) => {
		const cut = require_engine.cutWord(word, at, at + piece.length);
		at += piece.length + 1;
		return cut;
	});
}
/** A path rather than a volume's name; what begins with a variable (`$PWD`) is taken for a path. */
function isHostPath(source) {
	const text = require_engine.patternText(source);
	return text.startsWith("\uE000") || /^[./~]/.test(text);
}
// src/formats/commands/processes.ts
/** Servers by program, with the first words that start them; '' is any. */
const SERVERS = new Map(Object.entries({
	aphrodite: "run",
	"code-server": "",
	comfy: "launch",
	dockerd: "",
	fastapi: "run dev",
	gpustack: "start",
	gunicorn: "",
	"invokeai-web": "",
	jupyter: "lab notebook server labhub nbclassic",
	"jupyter-lab": "",
	"jupyter-notebook": "",
	"jupyter-server": "",
	jupyterhub: "",
	langflow: "run",
	litellm: "",
	"llama-server": "",
	lmdeploy: "serve",
	lms: "server",
	"local-ai": "",
	"miner-agent": "",
	minio: "server",
	mlflow: "server ui",
	mongod: "",
	"node-subtensor": "",
	ollama: "serve",
	"open-webui": "serve",
	phoenix: "serve",
	postgres: "",
	qdrant: "",
	ray: "start",
	"redis-server": "",
	sglang: "serve",
	streamlit: "run",
	tensorboard: "",
	"text-generation-launcher": "",
	tritonserver: "",
	uvicorn: "",
	vault: "server",
	vllm: "serve",
	"xinference-local": ""
}).map(([program, actions]) => [program, actions.split(" ")]));
const PYTHON = /^python[\d.]*$/;
const MODULES = /^(?:vllm\.entrypoints|sglang\.launch_server|miner_agent|jupyter|notebook|jupyterlab|uvicorn|streamlit|fastchat|llama_cpp\.server|mlc_llm|lmdeploy|text_generation_server|open_webui|aphrodite|http\.server)(?:\.|$)/;
const LISTENS = /^--(?:listen|listen-host|host|share|server-name|server_name|axon\.(?:ip|port))(?:=|$)/;
const INSTEAD = /* @__PURE__ */ new Map([
	["vllm", "set VLLM_API_KEY in the environment from a secret manager"],
	["jupyter", "set JUPYTER_TOKEN_FILE, or a hashed password in the configuration file"],
	["redis-server", "write requirepass into a configuration file that only the server reads"]
]);
/** A server that is started on the machine itself. */
function startedProcess(call, program) {
	const action = serverAction(call);
	if (action === void 0) return void 0;
	return {
		tool: call.tool,
		action,
		span: call.span,
		markers: call.markers,
		env: [],
		envFrom: [],
		delivers: "local",
		secrets: tellingArguments(call.words),
		bundles: [],
		uploads: [],
		instead: INSTEAD.get(call.tool) ?? "set it in the environment from a secret manager, or read it from a file",
		workload: processOf(call, action, program),
		runs: []
	};
}
/** `serve` of `vllm serve`, the module of `python -m`; undefined for what starts no server. */
function serverAction({ tool, words }) {
	const [first, second] = plainWords(words);
	if (PYTHON.test(tool)) return first === "-m" ? moduleName(second) : listeningScript(words);
	const actions = SERVERS.get(tool);
	if (actions === void 0) return void 0;
	if (actions.includes("")) return "";
	if (first !== void 0 && actions.includes(first)) return first;
	return tool === "jupyter" && (first === void 0 || first.startsWith("-")) ? "" : void 0;
}
function moduleName(name) {
	return name !== void 0 && MODULES.test(name) ? name : void 0;
}
function listeningScript(words) {
	const script = words.map((word) => require_engine.literalText(word)).find((text) => text?.endsWith(".py"));
	return script !== void 0 && words.some((word) => LISTENS.test(require_engine.patternText(word))) ? script : void 0;
}
// src/formats/commands/tool.ts
const NO_GLOBALS = grammar({}, { leading: true });
/** Finds the action of a call in the tool's table and reads the words after it. */
function actionOf(tool, words) {
	let before = [];
	let name = "";
	let rest = words;
	for (;;) {
		const action = tool.actions.find(({ names }) => names.includes(name));
		const reading = readWords(rest, tool.globals ?? NO_GLOBALS);
		const longer = longerName(tool, name, reading.positionals[0]);
		if (longer === void 0) return action && {
			name,
			action,
			items: itemsOf(action, before, rest)
		};
		before = [...before, ...reading.options];
		name = longer;
		rest = reading.positionals.slice(1);
	}
}
/** `create secret` where `generic` comes next and `create secret generic` is an action or the beginning of one. */
function longerName({ actions }, name, next) {
	const word = next && require_engine.literalText(next);
	if (word === void 0) return void 0;
	const longer = name === "" ? word : `${name} ${word}`;
	return actions.some((action) => action.names.some((each) => each === longer || each.startsWith(`${longer} `))) ? longer : void 0;
}
function itemsOf(action, before, words) {
	const { options, positionals, rest } = readWords(words, action.grammar);
	const roles = action.positionals ?? [];
	return [
		...[...before, ...options].flatMap(optionItem),
		...positionals.map((value, at) => ({
			role: roles[at] ?? roles.at(-1) ?? "value",
			value,
			span: value.span
		})),
		...rest.map((value) => ({
			role: action.rest ?? "command",
			value,
			span: value.span
		}))
	];
}
/** Switches say nothing, but for two. */
function optionItem({ flag, role, value, span }) {
	if (value !== void 0) return [{
		flag,
		role,
		value,
		span
	}];
	return role === "all-ports" || role === "download" ? [{
		flag,
		role,
		value: {
			parts: [],
			span
		},
		span
	}] : [];
}
// src/formats/commands/understand.ts
/** Lowers a call of a known action: what it hands over, starts, builds and stores. */
function describe(call, { name, action, items }) {
	const title = name === "" ? call.tool : `${call.tool} ${name}`;
	const env = items.flatMap(entriesOf);
	const envFrom = items.flatMap((item) => envFile(item, action));
	const { markers } = call;
	const store = storeOf(call, action, items);
	return {
		tool: call.tool,
		action: name,
		span: call.span,
		markers,
		env,
		envFrom,
		delivers: action.delivers ?? "local",
		secrets: secretsOf(items),
		bundles: withRole(items, "bundle").flatMap(({ value }) => require_engine.locatedText(value) ?? []),
		uploads: uploadsOf(items).map((path) => ({
			path,
			span: path.span
		})),
		instead: action.instead,
		...action.makes === "workload" && { workload: workloadOf(call, title, items, {
			env,
			envFrom: [...envFrom, ...items.flatMap(bundleSource)],
			markers
		}) },
		...action.makes === "build" && { build: buildOf(call, title, items) },
		...store && { store },
		runs: withRole(items, "runs").map((item) => item.value).filter((file) => require_engine.literalText(file) !== "-")
	};
}
function withRole(items, ...roles) {
	return items.filter((item) => roles.includes(item.role));
}
function entriesOf({ role, value }) {
	if (role === "settings") return settingsOf(value);
	if (role !== "env" && role !== "assignment") return [];
	const entry = require_engine.entryOf(value);
	if (entry === void 0) return [];
	if (entry.value.kind !== "absent") return [entry];
	return role === "env" ? [passedThrough(entry)] : [];
}
/** A bare name: the value is the caller's. */
function passedThrough({ name, span }) {
	return {
		name,
		value: {
			kind: "reference",
			to: "environment",
			name: name.value,
			span
		},
		span
	};
}
const COMMA = /(?<!\\),/;
/** `auth.password=x,replicas=2` */
function settingsOf(value) {
	return pieces(value, COMMA).flatMap((piece) => {
		const entry = require_engine.entryOf(piece);
		return entry === void 0 || entry.value.kind === "absent" ? [] : [entry];
	});
}
function envFile({ role, value, span }, action) {
	if (role !== "env-file" || require_engine.literalText(value) === "-") return [];
	return [{
		kind: "file",
		path: value,
		dialect: action.dialect ?? "docker",
		required: true,
		span
	}];
}
function secretsOf(items) {
	return [
		...withRole(items, "secret").flatMap(secretArguments),
		...withRole(items, "pair").flatMap(pairArguments),
		...withRole(items, "login").flatMap(loginArguments),
		...withRole(items, "header").flatMap(headerArguments),
		...tellingArguments(withRole(items, "command").map((item) => item.value))
	];
}
function uploadsOf(items) {
	if (withRole(items, "download").length > 0) return [];
	return [...withRole(items, "upload").map((item) => item.value), ...copiedFrom(withRole(items, "copy"))];
}
/** What goes to the other machine: the local sources of a copy whose destination is remote. */
function copiedFrom(sides) {
	const destination = sides.at(-1)?.value;
	if (destination === void 0 || !isRemote(destination)) return [];
	return sides.slice(0, -1).flatMap(({ value }) => isRemote(value) ? [] : [value]);
}
const REMOTE = /^[^/]*:/;
function isRemote(side) {
	return REMOTE.test(require_engine.patternText(side));
}
function storeOf(call, { store }, items) {
	const name = require_engine.literalText(items.find((item) => item.role === "object")?.value ?? {
		parts: [],
		span: call.span
	});
	if (store === void 0 || name === void 0 || name === "") return void 0;
	const entries = withRole(items, "pair").flatMap(({ value }) => require_engine.entryOf(value) ?? []);
	return {
		kind: store,
		name,
		span: call.span,
		entries
	};
}
function buildOf({ span }, name, items) {
	const one = (role) => items.findLast((item) => item.role === role)?.value;
	const context = one("context");
	const dockerfile = one("dockerfile");
	const tag = one("tag");
	return {
		name,
		span,
		...context && isFolder(context) && { context },
		...dockerfile && require_engine.literalText(dockerfile) !== "-" && { dockerfile },
		args: withRole(items, "build-arg").flatMap(({ value }) => {
			const entry = require_engine.entryOf(value);
			return entry === void 0 ? [] : [entry.value.kind === "absent" ? passedThrough(entry) : entry];
		}),
		...tag && { tag }
	};
}
/** Neither standard input nor a repository or archive elsewhere. */
function isFolder(context) {
	const text = require_engine.patternText(context);
	return text !== "-" && !/^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(text);
}
// src/formats/commands/index.ts
const TOOLS = new Map([
	docker,
	dockerCompose,
	kubectl,
	helm,
	lium,
	anycloud,
	minerCli,
	btcli,
	scp,
	rsync,
	curl,
	wget
].flatMap((tool) => tool.names.map((name) => [name, tool])));
/** Other programs that rent machines, by their first word. */
const RENTERS = /* @__PURE__ */ new Map([
	["vastai", "Vast.ai"],
	["runpodctl", "RunPod"],
	["prime", "Prime Intellect"],
	["salad", "Salad"],
	["salad-cloud", "Salad"],
	["provider-services", "Akash"]
]);
/** What a command line does, given its words, wrappers and assignments included; undefined where it says nothing to the rules. */
function understand(words, span, around = []) {
	const { words: own, env } = peel(words);
	const [program, ...rest] = own;
	const tool = programName(program);
	if (program === void 0 || tool === "") return void 0;
	const table = TOOLS.get(tool);
	const provider = table?.provider ?? RENTERS.get(tool) ?? destinationProvider(tool, rest);
	const call = {
		tool,
		words: rest,
		span,
		env,
		markers: provider === void 0 ? around : [...around, rented(provider, program.span, `${tool} hands it to a rented ${provider} machine`)]
	};
	const understanding = table && actionOf(table, rest);
	if (understanding !== void 0) return describe(call, understanding);
	return startedProcess(call, program) ?? unknownCommand(call, around);
}
/** The rented host that a copy goes to: `scp file root@ssh4.vast.ai:`. */
function destinationProvider(tool, words) {
	const last = words.at(-1);
	return last !== void 0 && (tool === "scp" || tool === "rsync") ? providerOf(require_engine.patternText(last)) : void 0;
}
/** Commands of the shell itself, which no process list shows. */
const BUILTINS = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	"export",
	"set",
	"local",
	"declare",
	"readonly",
	"read",
	"test",
	"[",
	"[[",
	"return",
	"shift"
]);
/** A program without a table: options that are named like secrets say something, and on another machine what it is given there. */
function unknownCommand(call, around) {
	const { tool, words, span, markers } = call;
	const secrets = BUILTINS.has(tool) ? [] : tellingArguments(words);
	const given = around.length === 0 ? [] : assignmentsOf(call);
	if (secrets.length === 0 && given.length === 0) return void 0;
	return {
		tool: tool === "export" ? "a shell" : tool,
		action: "",
		span,
		markers,
		env: given,
		envFrom: [],
		delivers: "local",
		secrets,
		bundles: [],
		uploads: [],
		instead: "pass it through the environment, a file or standard input",
		runs: []
	};
}
/** `A=x` before a program or after `export`, but not what is fetched on the spot: `A=$(vault read x)`. */
function assignmentsOf({ tool, words, env }) {
	const exported = tool === "export" ? words.flatMap((word) => require_engine.entryOf(word) ?? []) : [];
	return [...env, ...exported].filter(({ value }) => value.kind !== "absent" && (value.kind !== "reference" || value.to !== "computed"));
}
// src/formats/shell-words.ts
/** The words of a command that no shell reads: quotes and backslashes go, references stay, `;` and `|` are text. */
function splitCommand(text) {
	const line = {
		words: [],
		word: void 0,
		quote: ""
	};
	for (const part of interpolate(text).parts) if (require_engine.isText(part)) readText(line, part);
	else openWord(line, part.span).parts.push(part);
	closeWord(line);
	return line.words;
}
const ESCAPES = /* @__PURE__ */ new Map([["n", "\n"], ["t", "	"]]);
function readText(line, outer) {
	let pieces = [];
	const flush = () => {
		if (pieces.length > 0) line.word?.parts.push(require_engine.derive(outer, pieces));
		pieces = [];
	};
	for (let at = 0; at < outer.text.length; at++) {
		const from = at;
		const unit = outer.text.charAt(at);
		if (line.quote === "" && /\s/.test(unit)) {
			flush();
			closeWord(line);
			continue;
		}
		if (isQuote(line, unit)) line.quote = line.quote === "" ? unit : "";
		else if (unit === "\\" && line.quote !== "'" && at + 1 < outer.text.length) {
			const next = outer.text.charAt(++at);
			pieces.push({
				text: ESCAPES.get(next) ?? next,
				from,
				to: at + 1
			});
		} else pieces.push({
			text: unit,
			from,
			to: at + 1
		});
		openWord(line, require_engine.spanOf(outer, from, at + 1));
	}
	flush();
}
function isQuote(line, unit) {
	return unit === line.quote || line.quote === "" && (unit === "'" || unit === "\"");
}
function openWord(line, span) {
	line.word ??= {
		parts: [],
		start: span,
		end: span
	};
	line.word.end = span;
	return line.word;
}
function closeWord(line) {
	if (line.word === void 0) return;
	const { parts, start, end } = line.word;
	line.words.push({
		parts,
		span: {
			...start,
			end: Math.max(start.end, end.end)
		}
	});
	line.word = void 0;
}
// src/formats/image-fields.ts
/** The image of a `{registry, repository, tag, digest}` map; see `joinImage`. */
function imageOfFields(map) {
	const registry = childOf(map, "registry");
	return joinImage({
		registry,
		repository: childOf(map, "repository") ?? (registry && childOf(map, "name")),
		tag: childOf(map, "tag"),
		digest: childOf(map, "digest")
	});
}
/** The image at its last field. Undefined without a tag or digest: what is used then, a chart or a build decides. */
function joinImage(fields) {
	const [registry, repository, tag, digest] = [
		fields.registry,
		fields.repository,
		fields.tag,
		fields.digest
	].map(filled);
	if (repository === void 0) return void 0;
	const image = {
		parts: [
			...registry === void 0 ? [] : [...wordOfScalar(registry).parts, mark("/", repository.span)],
			...wordOfScalar(repository).parts,
			...tag === void 0 ? [] : [mark(":", tag.span), ...wordOfScalar(tag).parts],
			...digest === void 0 ? [] : [mark("@", digest.span), ...wordOfScalar(digest).parts]
		],
		span: (tag ?? digest ?? repository).span
	};
	return isTagged(image) ? image : void 0;
}
/** The image that a scalar names, if it has a tag or digest. */
function taggedImages(scalar) {
	const image = wordOfScalar(scalar);
	return isTagged(image) ? [image] : [];
}
/** `:` or `@` after the last `/` */
function isTagged(image) {
	const text = require_engine.patternText(image);
	return /[:@]/.test(text.slice(text.lastIndexOf("/") + 1));
}
function filled(node) {
	return node?.kind === "scalar" && !isNull(node) && node.text.text !== "" ? node : void 0;
}
/** A character that is not written, between the fields. */
function mark(text, { source, start }) {
	return {
		text,
		source,
		runs: [{
			from: 0,
			start,
			end: start
		}],
		span: {
			source,
			start,
			end: start
		}
	};
}
// src/formats/named-images.ts
/** Images that only the names of keys tell: `image: nginx:1.29`, `{repository, tag}`. They are used by their key paths. */
function namedImages(documents) {
	return documents.flatMap((document) => isChartTest(document) ? [] : imagesIn$1(document, ""));
}
/** A suite of a chart's unit tests, which deploys nothing. */
function isChartTest(document) {
	return childOf(document, "tests")?.kind === "sequence" && ["suite", "templates"].some((key) => childOf(document, key) !== void 0);
}
function imagesIn$1(node, path) {
	if (node?.kind === "sequence") return node.items.flatMap((item, index) => imagesIn$1(item, `${path}[${index}]`));
	if (node?.kind !== "map" || node.alias !== void 0) return [];
	const image = imageOfFields(node);
	const below = pairsOf(node).flatMap((pair) => imagesInPair$1(pair, path));
	return image === void 0 ? below : [{
		user: path,
		image
	}, ...below];
}
/** `image: nginx:1.29`, `sidecarImage: …` */
const IMAGE_KEY = /^(?:.*[a-z]I|.*_i|i)mage$/;
function imagesInPair$1({ key, value, merged }, around) {
	const path = around === "" ? key.text.text : `${around}.${key.text.text}`;
	if (value?.kind !== "scalar") return merged ? [] : imagesIn$1(value, path);
	if (merged || !IMAGE_KEY.test(key.text.text)) return [];
	return taggedImages(value).map((image) => ({
		user: path,
		image
	}));
}
// src/formats/places.ts
/** The key of the place that holds a file offset; the places are in order and do not overlap. */
function keyIn(places, offset) {
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((places[middle]?.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const place = places[low];
	return place !== void 0 && place.span.start <= offset && offset <= place.span.end ? place.key : "";
}
// src/formats/kubernetes/objects.ts
/** Finds objects by their `kind`, and pods by their lists of containers, in any kind of object. */
function readObjects(documents) {
	const found = {
		manifests: [],
		pods: []
	};
	for (const document of documents) walk(document, found, {
		owner: "",
		metadata: void 0
	});
	return found;
}
/** Where the containers of a pod stand, and how one of them is called. */
const CONTAINERS = [
	["containers", "container"],
	["initContainers", "init container"],
	["ephemeralContainers", "container"]
];
/** A scalar's text; with template holes, as it is written, so that equal expressions stay equal. */
function nameIn(node) {
	const text = textOf(node);
	if (node?.kind !== "scalar" || text?.includes("\uE000") !== true) return text;
	return node.span.source.text.slice(node.span.start, node.span.end).replace(/^["']|["']$/g, "");
}
function walk(node, found, around) {
	if (node?.kind === "sequence") for (const item of node.items) walk(item, found, around);
	if (node?.kind === "map") walkMap(node, found, around);
}
function walkMap(node, found, around) {
	const manifest = manifestOf(node);
	if (manifest !== void 0) found.manifests.push(manifest);
	const context = {
		owner: manifest === void 0 ? around.owner : `${manifest.kind} ${manifest.name}`.trim(),
		metadata: childOf(node, "metadata") ?? around.metadata
	};
	if (CONTAINERS.some(([field]) => childOf(node, field)?.kind === "sequence")) found.pods.push({
		spec: node,
		...context
	});
	for (const { value } of pairsOf(node)) if (value?.kind !== "scalar") walk(value, found, context);
}
function manifestOf(node) {
	const kind = nameIn(childOf(node, "kind"));
	if (kind === void 0 || textOf(childOf(node, "apiVersion")) === void 0) return void 0;
	const metadata = childOf(node, "metadata");
	return {
		kind,
		name: nameIn(childOf(metadata, "name")) ?? nameIn(childOf(metadata, "generateName")) ?? "",
		node
	};
}
// src/formats/kubernetes/environment.ts
/** The scalar as a word, in which the kubelet replaces `$(NAME)`; undefined for anything else and for null. */
function wordIn(node) {
	if (node?.kind !== "scalar" || isNull(node)) return void 0;
	const word = wordOfScalar(node);
	return {
		...word,
		parts: word.parts.flatMap((part) => require_engine.isText(part) ? expanded(part) : [part])
	};
}
/** `env:` of a container. */
function readEnv(node) {
	return itemsOf$1(node).flatMap((item) => {
		const name = locatedOf(childOf(item, "name"));
		if (name === void 0) return [];
		return [{
			name,
			value: valueIn$1(item),
			span: item.span
		}];
	});
}
/** `envFrom:` of a container. */
function readEnvFrom(node) {
	return itemsOf$1(node).flatMap((item) => {
		const isSecret = childOf(item, "secretRef") !== void 0;
		const reference = childOf(item, isSecret ? "secretRef" : "configMapRef", "name");
		const name = nameIn(reference);
		if (name === void 0 || reference === void 0) return [];
		return [{
			kind: "store",
			store: isSecret ? "Secret" : "ConfigMap",
			name: {
				value: name,
				span: reference.span
			},
			prefix: textOf(childOf(item, "prefix")) ?? "",
			span: item.span
		}];
	});
}
/** `$(NAME)`; `$$` is one dollar sign. */
const REFERENCE = /\$(?:\$|\((?<name>[A-Za-z_][\w.-]*)\))/g;
function expanded(text) {
	const parts = [];
	let pieces = [];
	let at = 0;
	const keep = (to) => {
		if (to > at) pieces.push({
			text: text.text.slice(at, to),
			from: at,
			to
		});
	};
	const flush = () => {
		if (pieces.length > 0) parts.push(require_engine.derive(text, pieces));
		pieces = [];
	};
	for (const match of text.text.matchAll(REFERENCE)) {
		const end = match.index + match[0].length;
		const name = match.groups?.["name"];
		keep(name === void 0 ? end - 1 : match.index);
		if (name !== void 0) {
			flush();
			parts.push({
				kind: "reference",
				to: "environment",
				name,
				span: require_engine.spanOf(text, match.index, end)
			});
		}
		at = end;
	}
	if (at === 0) return [text];
	keep(text.text.length);
	flush();
	return parts;
}
function valueIn$1(item) {
	const word = wordIn(childOf(item, "value"));
	if (word !== void 0) return require_engine.valueOf(word);
	const from = pairOf(item, "valueFrom");
	return from === void 0 ? { kind: "absent" } : referenceIn(from.value, from.span);
}
/** `secretKeyRef`, `configMapKeyRef`; what fields, resources and files give is known only at run time. */
function referenceIn(from, span) {
	for (const [field, to] of [["secretKeyRef", "secret-store"], ["configMapKeyRef", "config-store"]]) {
		const name = nameIn(childOf(from, field, "name"));
		const key = textOf(childOf(from, field, "key"));
		if (name !== void 0) return {
			kind: "reference",
			to,
			name,
			...key === void 0 ? {} : { key: shownText(key) },
			span
		};
	}
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span
	};
}
// src/formats/kubernetes/markers.ts
/** What a pod asks its node for, as far as it tells who can read the pod's memory. */
function readMarkers({ spec, metadata }) {
	const runtime = locatedOf(childOf(spec, "runtimeClassName"));
	const byRuntime = runtime && runtimeMarker(runtime);
	return [
		...byRuntime === void 0 ? [] : [byRuntime],
		...pairsOf(childOf(spec, "nodeSelector")).flatMap((pair) => labelMarker(pair.key.text.text, textOf(pair.value) ?? "", pair.span)),
		...affinityMarkers(spec),
		...pairsOf(childOf(metadata, "annotations")).flatMap(annotationMarker),
		...itemsOf$1(childOf(spec, "containers")).flatMap((container) => pairsOf(childOf(container, "resources", "limits")).flatMap(limitMarker))
	];
}
const GKE_LABEL = "cloud.google.com/gke-confidential-nodes-instance-type";
/** Labels of nodes whose memory is encrypted, with the values that say so and those that deny it. */
const NODE_LABELS = [
	{
		key: GKE_LABEL,
		confidential: /^(?:TDX|SEV_SNP|SEV)$/i
	},
	{
		key: "nvidia.com/cc.mode",
		confidential: /^(?:on|ppcie)$/,
		negative: /^off$/
	},
	{
		key: "nvidia.com/cc.ready.state",
		confidential: /^true$/,
		negative: /^false$/
	},
	{
		key: "chutes/tee",
		confidential: /^true$/
	},
	{
		key: "node.kubernetes.io/instance-type",
		confidential: /^Standard_(?:(?:DC|EC)\d+[ae]d?s(?:_cc)?_v[56]|NCC\d+ads_H100_v5)$/i
	}
];
function labelMarker(key, value, at) {
	const label = NODE_LABELS.find((each) => each.key === key);
	if (label?.confidential.test(value) === true) return [{
		verdict: "confidential",
		by: {
			at,
			message: `${key} asks for a confidential node`
		}
	}];
	return label?.negative?.test(value) === true ? [denial(key, at)] : [];
}
function denial(key, at) {
	return {
		verdict: "negative",
		by: {
			at,
			message: `${key} asks for a node that is not confidential`
		}
	};
}
/** Only required terms bind, and any of them is enough for the scheduler, as is any of a label's values. */
function affinityMarkers(spec) {
	return shared(itemsOf$1(childOf(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")).map((term) => itemsOf$1(childOf(term, "matchExpressions")).flatMap(expressionMarker)));
}
function expressionMarker(expression) {
	const key = textOf(childOf(expression, "key")) ?? "";
	const operator = textOf(childOf(expression, "operator"));
	if (operator === "In") return shared(itemsOf$1(childOf(expression, "values")).map((value) => labelMarker(key, textOf(value) ?? "", expression.span)));
	if (key !== GKE_LABEL) return [];
	if (operator === "Exists") return labelMarker(key, "TDX", expression.span);
	return operator === "DoesNotExist" ? [denial(key, expression.span)] : [];
}
/** The markers of the first alternative, if all the others say the same. */
function shared([first = [], ...others]) {
	return first.filter(({ verdict }) => others.every((markers) => markers.some((marker) => marker.verdict === verdict)));
}
function annotationMarker({ key, span }) {
	if (!key.text.text.startsWith("contrast.edgeless.systems/")) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is of a confidential container`
		}
	}];
}
/** Devices that only a trusted execution environment has. */
const DEVICES = /* @__PURE__ */ new Set([
	"intel.com/tdx",
	"google.com/cc",
	"amd.com/sev-snp",
	"tdx.intel.com/keys",
	"sev-snp.amd.com/esids"
]);
function limitMarker({ key, span }) {
	if (!DEVICES.has(key.text.text)) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is a device of a confidential node`
		}
	}];
}
// src/formats/kubernetes/services.ts
/** Services that can be reached from outside the cluster. `pods` tell which number a named port has. */
function readPublications(manifests, pods) {
	const numbers = portNumbers(pods);
	return manifests.flatMap(({ kind, node }) => {
		const selector = labelsIn(childOf(node, "spec", "selector"));
		const how = kind === "Service" ? publishedBy(node) : void 0;
		if (how === void 0 || selector.length === 0) return [];
		return [{
			selector,
			ports: itemsOf$1(childOf(node, "spec", "ports")).map((port) => portIn(port, how, numbers))
		}];
	});
}
/** `app=shop` for every label. */
function labelsIn(labels) {
	return pairsOf(labels).flatMap(({ key, value }) => value?.kind === "scalar" ? [`${key.text.text}=${nameIn(value) ?? ""}`] : []);
}
/** An internal load balancer, or one with a list of allowed sources, is not for everybody. */
function publishedBy(service) {
	const spec = childOf(service, "spec");
	const type = textOf(childOf(spec, "type"));
	if (type === "NodePort") return "nodePort";
	if (type === "LoadBalancer" && !isInternal(service) && !isRestricted(spec)) return "loadBalancer";
	return itemsOf$1(childOf(spec, "externalIPs")).length > 0 ? "loadBalancer" : void 0;
}
/** `service.beta.kubernetes.io/azure-load-balancer-internal: "true"`, `networking.gke.io/load-balancer-type: Internal` */
function isInternal(service) {
	return pairsOf(childOf(service, "metadata", "annotations")).some(({ key, value }) => {
		const name = key.text.text;
		if (!/load-?balancer/i.test(name)) return false;
		const text = textOf(value) ?? "";
		return /^(?:internal|intranet|private)$/i.test(text) || /-internal(?:-|$)|internal-load-balancer/.test(name) && !/^(?:false|)$/i.test(text);
	});
}
function isRestricted(spec) {
	const ranges = itemsOf$1(childOf(spec, "loadBalancerSourceRanges")).map((range) => textOf(range) ?? "");
	return ranges.length > 0 && !ranges.some((range) => range.endsWith("/0"));
}
function portIn(port, how, numbers) {
	const target = childOf(port, "targetPort");
	const number = numbers.get(textOf(target) ?? "") ?? target ?? childOf(port, "port");
	const container = /^\d+$/.test(textOf(number) ?? "") ? wordIn(number) : void 0;
	const host = wordIn(childOf(port, how === "nodePort" ? "nodePort" : "port"));
	return {
		span: port.span,
		how,
		...container === void 0 ? {} : { container },
		...host === void 0 ? {} : { host }
	};
}
function portNumbers(pods) {
	const numbers = /* @__PURE__ */ new Map();
	const ports = pods.flatMap(({ spec }) => itemsOf$1(childOf(spec, "containers")).flatMap((container) => itemsOf$1(childOf(container, "ports"))));
	for (const port of ports) {
		const name = textOf(childOf(port, "name"));
		const number = childOf(port, "containerPort");
		if (name !== void 0 && number !== void 0) numbers.set(name, number);
	}
	return numbers;
}
/** `ports:` of a container, as far as they take a port of the host. */
function readHostPorts(container) {
	return itemsOf$1(childOf(container, "ports")).flatMap((port) => {
		const host = wordIn(childOf(port, "hostPort"));
		if (host === void 0 || textOf(childOf(port, "hostPort")) === "0") return [];
		const address = wordIn(childOf(port, "hostIP"));
		const number = wordIn(childOf(port, "containerPort"));
		return [{
			span: port.span,
			how: "hostPort",
			host,
			...address && { address },
			...number && { container: number }
		}];
	});
}
// src/formats/kubernetes/volumes.ts
/** The kinds of volumes whose name, path or claim stands in a field; every other one outlives the pod. */
const SOURCES = {
	hostPath: ["bind", "path"],
	secret: ["secret", "secretName"],
	persistentVolumeClaim: ["volume", "claimName"],
	configMap: ["temporary", "name"],
	downwardAPI: ["temporary", ""],
	emptyDir: ["temporary", ""],
	ephemeral: ["temporary", ""],
	gitRepo: ["temporary", ""],
	image: ["temporary", ""],
	projected: ["temporary", ""]
};
/** `volumeMounts:` of a container, joined with the `volumes:` of its pod. */
function readMounts(container, pod) {
	const volumes = new Map(itemsOf$1(childOf(pod, "volumes")).map((volume) => [textOf(childOf(volume, "name")), volume]));
	return itemsOf$1(childOf(container, "volumeMounts")).map((mount) => {
		const name = childOf(mount, "name");
		const target = wordIn(childOf(mount, "mountPath"));
		const { kind, source } = sourceOf(volumes.get(textOf(name)), wordIn(name));
		return {
			span: mount.span,
			kind,
			...source === void 0 ? {} : { source },
			...target === void 0 ? {} : { target },
			readOnly: booleanOf(childOf(mount, "readOnly")) ?? kind === "secret"
		};
	});
}
/** A name without a volume is that of a claim template. */
function sourceOf(volume, name) {
	const pair = pairsOf(volume).find(({ key }) => key.text.text !== "name");
	const type = pair?.key.text.text ?? "";
	const [kind, field] = holdsSecret(pair?.value, type) ? ["secret", ""] : SOURCES[type] ?? ["volume", ""];
	const source = field === "" ? name : wordIn(childOf(pair?.value, field));
	return {
		kind,
		...source === void 0 ? {} : { source }
	};
}
/** A projected secret, or one that a driver fetches. */
function holdsSecret(volume, type) {
	if (type === "csi") return textOf(childOf(volume, "driver")) === "secrets-store.csi.k8s.io";
	return type === "projected" && itemsOf$1(childOf(volume, "sources")).some((source) => childOf(source, "secret") !== void 0);
}
// src/formats/kubernetes/containers.ts
/** All containers of a pod. */
function readContainers(pod) {
	const markers = readMarkers(pod);
	const network = networkOf(pod.spec);
	const labels = labelsIn(childOf(pod.metadata, "labels"));
	return CONTAINERS.flatMap(([field, title]) => itemsOf$1(childOf(pod.spec, field)).flatMap((node) => {
		if (node.kind !== "map") return [];
		const name = [
			title,
			nameIn(childOf(node, "name")),
			pod.owner && `of ${pod.owner}`
		].filter(Boolean).join(" ");
		const image = wordIn(childOf(node, "image"));
		const own = linesOf(node);
		const lines = [own, ...sideLines(node)];
		return [{
			workload: {
				name,
				span: node.span,
				...image === void 0 ? {} : { image },
				local: false,
				env: readEnv(childOf(node, "env")),
				envFrom: readEnvFrom(childOf(node, "envFrom")),
				mounts: readMounts(node, pod.spec),
				ports: readHostPorts(node),
				network,
				command: own,
				markers,
				labels
			},
			commands: lines.flatMap(commandsIn),
			parts: lines.flatMap(scriptParts)
		}];
	}));
}
function networkOf(spec) {
	const pair = pairOf(spec, "hostNetwork");
	if (pair === void 0) return { kind: "own" };
	const isHost = booleanOf(pair.value);
	if (isHost === true) return {
		kind: "host",
		span: pair.span,
		process: false
	};
	return { kind: isHost === false ? "own" : "unknown" };
}
function linesOf(node) {
	return [...wordsIn(childOf(node, "command")), ...wordsIn(childOf(node, "args"))];
}
/** Probes and hooks. */
function sideLines(container) {
	const probes = [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	].map((name) => childOf(container, name));
	const hooks = ["postStart", "preStop"].map((name) => childOf(container, "lifecycle", name));
	return [...probes, ...hooks].map((node) => wordsIn(childOf(node, "exec", "command")));
}
function wordsIn(list) {
	return itemsOf$1(list).flatMap((item) => wordIn(item) ?? []);
}
/** A script is read as one; the words around it say nothing more. Options alone are for the image's own program. */
function commandsIn(words) {
	const first = words[0];
	const last = words.at(-1);
	if (first === void 0 || last === void 0 || require_engine.patternText(first).startsWith("-") || scriptsIn(words).length > 0) return [];
	const command = understand(words, {
		...first.span,
		end: Math.max(first.span.end, last.span.end)
	});
	return command === void 0 ? [] : [command];
}
function scriptParts(words) {
	return scriptsIn(words).map((text) => ({
		format: "shell",
		text: withShellVariables(text)
	}));
}
/** `$(NAME)`, which the kubelet replaces before the shell sees it. */
const KUBELET_VARIABLE = /\$\(([A-Z_][A-Z0-9_]*)\)/g;
/** Of the same length, so every character keeps its place. */
function withShellVariables(script) {
	return {
		...script,
		text: script.text.replace(KUBELET_VARIABLE, (_, name) => `\${${name}}`)
	};
}
// src/formats/kubernetes/images.ts
/** Images that stand elsewhere than in containers: in custom resources and in kustomizations. */
function readImages(manifests) {
	return manifests.flatMap(({ kind, name, node }) => {
		const user = `${kind} ${name}`.trim();
		const group = textOf(childOf(node, "apiVersion")) ?? "";
		return (group.startsWith("kustomize.") ? itemsOf$1(childOf(node, "images")).flatMap(replacement) : isCustom(group) ? imagesIn(node) : []).map((image) => ({
			user,
			image
		}));
	});
}
/** `apps/v1` and `networking.k8s.io/v1` are Kubernetes' own. */
function isCustom(apiVersion) {
	const [group = ""] = apiVersion.split("/");
	return group.includes(".") && !group.endsWith(".k8s.io");
}
/** `{name, newName, newTag, digest}` of a kustomization. */
function replacement(item) {
	const image = joinImage({
		repository: childOf(item, "newName") ?? childOf(item, "name"),
		tag: childOf(item, "newTag"),
		digest: childOf(item, "digest")
	});
	return image === void 0 ? [] : [image];
}
function imagesIn(node) {
	if (node.kind === "sequence") return node.items.flatMap(imagesIn);
	return pairsOf(node).flatMap(imagesInPair);
}
const CONTAINER_FIELDS = new Set(CONTAINERS.map(([field]) => field));
function imagesInPair({ key, value }) {
	const name = key.text.text;
	if (value === void 0 || CONTAINER_FIELDS.has(name) && value.kind === "sequence") return [];
	if (value.kind === "scalar") return name === "image" ? taggedImages(value) : [];
	const image = name === "image" ? imageOfFields(value) : void 0;
	return image === void 0 ? imagesIn(value) : [image];
}
// src/formats/kubernetes/stores.ts
/** Reads every Secret and ConfigMap, and what only refers to secrets. */
function readStores(manifests) {
	const stores = [];
	const values = [];
	const read = /* @__PURE__ */ new Set();
	for (const { kind, name, node } of manifests) {
		if (REFERRING.test(kind)) {
			stores.push({
				kind: "Secret",
				name: nameIn(targetOf(node)) ?? name,
				span: node.span,
				entries: referredEntries(node)
			});
			read.add(node);
		}
		if (kind !== "Secret" && kind !== "ConfigMap") continue;
		const own = FIELDS.flatMap((field) => pairsOf(childOf(node, field)).flatMap((pair) => valueIn(pair, kind, field)));
		stores.push({
			kind,
			name,
			span: node.span,
			entries: own.map(({ entry }) => entry)
		});
		for (const value of own) values.push(value);
		for (const field of FIELDS) for (const { value } of pairsOf(childOf(node, field))) if (value?.kind === "scalar") read.add(value);
	}
	return {
		stores,
		pairs: values.map(({ entry }) => entry),
		texts: values.flatMap(({ text, isPlain }) => isPlain ? [] : decodings(text)),
		parts: values.flatMap(({ part }) => part === void 0 ? [] : [part]),
		read
	};
}
/** Objects that say where secrets are, or hold them encrypted. */
const REFERRING = /^(?:(?:Cluster)?ExternalSecret|PushSecret|SealedSecret|SecretProviderClass|Vault(?:Static|Dynamic|PKI)Secret|OnePasswordItem)$/;
/** The Secret that a controller makes. */
function targetOf(node) {
	const spec = childOf(node, "spec");
	return childOf(spec, "target", "name") ?? childOf(spec, "destination", "name") ?? childOf(spec, "template", "metadata", "name");
}
function referredEntries(node) {
	const encrypted = pairsOf(childOf(node, "spec", "encryptedData")).map(({ key, span }) => ({
		name: key,
		span
	}));
	const fetched = itemsOf$1(childOf(node, "spec", "data")).flatMap((item) => {
		const name = childOf(item, "secretKey");
		return name?.kind === "scalar" ? [{
			name,
			span: item.span
		}] : [];
	});
	return [...encrypted, ...fetched].map(({ name, span }) => ({
		name: {
			value: name.text.text,
			span: name.span
		},
		value: {
			kind: "reference",
			to: "computed",
			name: "",
			span
		},
		span
	}));
}
const FIELDS = [
	"data",
	"stringData",
	"binaryData"
];
function valueIn({ key, value, span }, kind, field) {
	if (value?.kind !== "scalar" || isNull(value)) return [];
	const decoded = isEncoded(kind, field) ? decodeBase64(value.text) : void 0;
	const text = decoded ?? value.text;
	const name = {
		value: shownText(key.text.text),
		span: key.span
	};
	const format = formatOf(name.value, text.text);
	const isCertain = kind === "Secret" && format === void 0 && !isDescription(name.value, text.text);
	const word = decoded === void 0 ? wordOfScalar(value) : require_engine.wordOf(decoded);
	return [{
		entry: {
			name,
			value: require_engine.valueOf(word),
			span,
			...isCertain ? { certain: true } : {}
		},
		text,
		isPlain: !isRewritten(text),
		part: format === void 0 ? void 0 : {
			format,
			text
		}
	}];
}
/** The text and, where it is base64 once more, what that stands for. */
function decodings(text) {
	const again = ENCODED_AGAIN.test(text.text) ? decodeBase64(text) : void 0;
	return again === void 0 || !PRINTABLE.test(again.text) ? [text] : [text, ...decodings(again)];
}
/** Long enough to be base64 on purpose. */
const ENCODED_AGAIN = /^(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s*$/;
const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;
function isEncoded(kind, field) {
	return field === "binaryData" || kind === "Secret" && field === "data";
}
/** `username`, `DB_HOST`, `ca.crt`: what a Secret holds beside its secret. */
const DESCRIPTION = /(?:user|name|username_in|login|email|host|port|server|endpoint|address|database|db|schema|namespace|region|bucket|type|id|url|uri|config|\.(?:crt|cert|cer|pub))$/i;
function isDescription(key, text) {
	return DESCRIPTION.test(key) || text.startsWith("-----BEGIN CERTIFICATE-----");
}
/** The language of an entry, by its key or by how it begins. */
function formatOf(key, text) {
	if (/[._-](?:ba|z)?sh$/.test(key) || SCRIPT.test(text)) return "shell";
	if (/(?:^|[._-])env$/i.test(key)) return "dotenv";
	if (/[._-](?:ya?ml|json)$|^\.docker(?:configjson|cfg)$/i.test(key)) return "config";
	if (/[._-](?:ini|cfg|cnf|conf|properties|toml)$/i.test(key)) return "ini";
	return /^\s*\{\s*"/.test(text) ? "config" : void 0;
}
/** `#!/bin/sh`, `#!/usr/bin/env bash` */
const SCRIPT = /^#!.*\b(?:ba|da|z|k)?sh\b/;
// src/formats/kubernetes/index.ts
var kubernetes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ kubernetes: () => kubernetes });
/** Kubernetes manifests, those of Helm charts with holes for what templates fill in. */
const kubernetes = {
	name: "kubernetes",
	matches: require_engine.isKubernetes,
	parse
};
function parse(text) {
	const tree = readYaml(text);
	const { manifests, pods } = readObjects(tree.documents);
	const containers = pods.flatMap(readContainers);
	const { stores, pairs, texts, parts, read } = readStores(manifests);
	const rest = readNameValues(tree.documents, { skipped: read });
	return {
		...require_engine.nothing(text, kubernetes.name),
		workloads: containers.map(({ workload }) => workload),
		publications: readPublications(manifests, pods),
		images: readImages(manifests),
		commands: containers.flatMap(({ commands }) => commands),
		stores,
		pairs: [...rest.pairs, ...pairs],
		texts: [...rest.texts, ...texts],
		parts: [...containers.flatMap(({ parts }) => parts), ...parts],
		scope: {
			files: [],
			entries: [],
			workloads: true
		},
		...readComments(tree.comments),
		unread: tree.faults,
		keyAt: keyPaths(tree)
	};
}
// src/formats/text.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ text: () => text });
/** Any text: nothing of it is understood but the comments that tell the linter something. */
const text = {
	name: "text",
	matches: () => true,
	parse: (whole) => ({
		...require_engine.nothing(whole, "text"),
		...readComments(commentsIn(whole))
	})
};
const MARKUP = /\.(?:xml|html?|xhtml|svg|plist|vue|csproj|config)$/i;
const LINE_COMMENT = /^[ \t]*(?:#+|\/\/+|;+|--|\/\*+|!)(?<text>.*)/;
const DIRECTIVE_COMMENT = /[ \t](?:#+|\/\/+|;+|--|\/\*+)[ \t]*(?<text>leaklint[-:].*)/;
function commentsIn(whole) {
	if (!whole.text.includes("leaklint")) return [];
	return MARKUP.test(whole.source.path) ? markupComments(whole) : lineComments(whole);
}
function markupComments(whole) {
	const found = [];
	for (let from = whole.text.indexOf("<!--"); from >= 0; from = whole.text.indexOf("<!--", from)) {
		const to = whole.text.indexOf("-->", from + 4);
		if (to < 0) break;
		found.push(require_engine.slice(whole, from + 4, to));
		from = to;
	}
	return found;
}
function lineComments(whole) {
	const found = [];
	let at = 0;
	for (const line of whole.text.split("\n")) {
		const match = LINE_COMMENT.exec(line) ?? DIRECTIVE_COMMENT.exec(line);
		if (match !== null) {
			const written = match.groups["text"];
			const from = at + match.index + match[0].length - written.length;
			const closing = written.lastIndexOf("*/");
			found.push(require_engine.slice(whole, from, from + (closing < 0 ? written.length : closing)));
		}
		at += line.length + 1;
	}
	return found;
}
// src/formats/wants.ts
/** The files that commands name, seen from the folder of their file and from the root, where scripts are mostly run. */
function wantsOf(commands, files) {
	return [...commands.flatMap(({ runs, envFrom, build }) => [
		...runs.flatMap(wantFile),
		...envFrom.flatMap(wantEnv),
		...build ? wantBuild(build) : []
	]), ...files.flatMap(wantEnv)];
}
function wantEnv(from) {
	return from.kind === "file" ? wantFile(from.path).map((want) => ({
		...want,
		format: "dotenv"
	})) : [];
}
function wantFile(path) {
	const text = require_engine.literalText(path);
	return text === void 0 ? [] : places(text, path.span).map((found) => ({
		kind: "file",
		path: found,
		by: path.span
	}));
}
function wantBuild({ context, dockerfile }) {
	const folder = context && require_engine.literalText(context);
	if (context === void 0 || folder === void 0) return [];
	const by = context.span;
	const contexts = places(folder, by).flatMap((path) => [
		{
			kind: "names",
			path: path === "." ? "" : path,
			by
		},
		{
			kind: "file",
			path: node_path.posix.join(path, ".dockerignore"),
			by
		},
		{
			kind: "file",
			path: node_path.posix.join(path, "Dockerfile"),
			by
		}
	]);
	return dockerfile === void 0 ? contexts : [...contexts, ...wantFile(dockerfile)];
}
/** A path from the folder of the file that names it, and from the root; none for what is absolute, at home or elsewhere. */
function places(path, { source }) {
	if (path === "" || /^(?:[/~]|[a-z][a-z\d+.-]*:)/i.test(path)) return [];
	return [...new Set([node_path.posix.join(node_path.posix.dirname(source.path), path), node_path.posix.normalize(path)].map((found) => found.replace(/(?<=.)\/$/, "")))];
}
Object.defineProperty(exports, "booleanOf", {
	enumerable: true,
	get: function() {
		return booleanOf;
	}
});
Object.defineProperty(exports, "childOf", {
	enumerable: true,
	get: function() {
		return childOf;
	}
});
Object.defineProperty(exports, "defaultText", {
	enumerable: true,
	get: function() {
		return defaultText;
	}
});
Object.defineProperty(exports, "flowText", {
	enumerable: true,
	get: function() {
		return flowText;
	}
});
Object.defineProperty(exports, "formatAs", {
	enumerable: true,
	get: function() {
		return formatAs;
	}
});
Object.defineProperty(exports, "innerOf", {
	enumerable: true,
	get: function() {
		return innerOf;
	}
});
Object.defineProperty(exports, "interpolate", {
	enumerable: true,
	get: function() {
		return interpolate;
	}
});
Object.defineProperty(exports, "isNull", {
	enumerable: true,
	get: function() {
		return isNull;
	}
});
Object.defineProperty(exports, "isTemplatePath", {
	enumerable: true,
	get: function() {
		return isTemplatePath;
	}
});
Object.defineProperty(exports, "itemsOf", {
	enumerable: true,
	get: function() {
		return itemsOf$1;
	}
});
Object.defineProperty(exports, "keyIn", {
	enumerable: true,
	get: function() {
		return keyIn;
	}
});
Object.defineProperty(exports, "keyPaths", {
	enumerable: true,
	get: function() {
		return keyPaths;
	}
});
Object.defineProperty(exports, "kubernetes", {
	enumerable: true,
	get: function() {
		return kubernetes;
	}
});
Object.defineProperty(exports, "kubernetes_exports", {
	enumerable: true,
	get: function() {
		return kubernetes_exports;
	}
});
Object.defineProperty(exports, "locatedOf", {
	enumerable: true,
	get: function() {
		return locatedOf;
	}
});
Object.defineProperty(exports, "machineMarkers", {
	enumerable: true,
	get: function() {
		return machineMarkers;
	}
});
Object.defineProperty(exports, "namedImages", {
	enumerable: true,
	get: function() {
		return namedImages;
	}
});
Object.defineProperty(exports, "pairOf", {
	enumerable: true,
	get: function() {
		return pairOf;
	}
});
Object.defineProperty(exports, "pairsOf", {
	enumerable: true,
	get: function() {
		return pairsOf;
	}
});
Object.defineProperty(exports, "peel", {
	enumerable: true,
	get: function() {
		return peel;
	}
});
Object.defineProperty(exports, "plainWords", {
	enumerable: true,
	get: function() {
		return plainWords;
	}
});
Object.defineProperty(exports, "programName", {
	enumerable: true,
	get: function() {
		return programName;
	}
});
Object.defineProperty(exports, "readComments", {
	enumerable: true,
	get: function() {
		return readComments;
	}
});
Object.defineProperty(exports, "readInterpolation", {
	enumerable: true,
	get: function() {
		return readInterpolation;
	}
});
Object.defineProperty(exports, "readNameValues", {
	enumerable: true,
	get: function() {
		return readNameValues;
	}
});
Object.defineProperty(exports, "readYaml", {
	enumerable: true,
	get: function() {
		return readYaml;
	}
});
Object.defineProperty(exports, "rewrittenTexts", {
	enumerable: true,
	get: function() {
		return rewrittenTexts;
	}
});
Object.defineProperty(exports, "runtimeMarker", {
	enumerable: true,
	get: function() {
		return runtimeMarker;
	}
});
Object.defineProperty(exports, "scriptOf", {
	enumerable: true,
	get: function() {
		return scriptOf$1;
	}
});
Object.defineProperty(exports, "scriptText", {
	enumerable: true,
	get: function() {
		return scriptText;
	}
});
Object.defineProperty(exports, "scriptsIn", {
	enumerable: true,
	get: function() {
		return scriptsIn;
	}
});
Object.defineProperty(exports, "splitCommand", {
	enumerable: true,
	get: function() {
		return splitCommand;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "text_exports", {
	enumerable: true,
	get: function() {
		return text_exports;
	}
});
Object.defineProperty(exports, "understand", {
	enumerable: true,
	get: function() {
		return understand;
	}
});
Object.defineProperty(exports, "wantsOf", {
	enumerable: true,
	get: function() {
		return wantsOf;
	}
});
