/** A piece of Lit's source, what stands in its place, and how often it occurs: once unless given. */
export type Cut = readonly [from: string, to: string, times?: number];

/** What Lit's own build leaves out of what it publishes. */
const development: readonly Cut[] = [
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['sanitizerFactoryInternal = newSanitizer', ''],
  ['sanitizerFactoryInternal = noopSanitizer;\n};', '};'],
  ['debugLogRenderId++', '0'],
  ["'invalid template strings array'", "'template'"],
  ["!tsa.hasOwnProperty('raw')", '!tsa.raw'],
];

/**
 * Polyfills, and the traces by which several copies on a page would find each other. The marker need
 * not be a secret: nothing but our own templates is ever parsed, so nobody can put it there.
 */
const globals: readonly Cut[] = [
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  ['wrap(start)', 'start', 2],
  ['polyfillSupport?.(Template, ChildPart)', ''],
  [': global.litHtmlPolyfillSupport;', ': undefined;'],
  ['`lit$${Math.random().toFixed(9).slice(2)}$`', "'lit$'"],
  ["(global.litHtmlVersions ??= []).push('3.3.3')", ''],
];

/**
 * The Trusted Types policy, which Lit makes when it is loaded and under its own name: it throws where
 * the page's list lacks the name, or has another copy. Ours has our name and is made with the first
 * template, so that a second copy of the file, which draws nothing, makes none; where the page lets
 * none be made, its own enforcement decides about the plain text.
 */
const policy: readonly Cut[] = [
  [
    `const policy = trustedTypes
    ? trustedTypes.createPolicy('lit-html', {
        createHTML: (s) => s,
    })
    : undefined;`,
    'const rules = { createHTML: (s) => s };\nlet policy;',
  ],
  [
    `return policy !== undefined
        ? policy.createHTML(stringFromTSA)
        : stringFromTSA;`,
    `if (!policy) {
        try { policy = trustedTypes.createPolicy('hailong', rules); }
        catch { policy = rules; }
    }
    return policy.createHTML(stringFromTSA);`,
  ],
];

/** Templates of SVG and MathML, and templates that a compiler has prepared. */
const otherTemplates: readonly Cut[] = [
  ["type === SVG_RESULT ? '<svg>' : type === MATHML_RESULT ? '<math>' : ''", "''"],
  ["type === SVG_RESULT ? '</svg>' : type === MATHML_RESULT ? '</math>' : ''", "''"],
  ['if (type === SVG_RESULT || type === MATHML_RESULT)', 'if (false)'],
  ['export const svg = tag(SVG_RESULT);', ''],
  ['export const mathml = tag(MATHML_RESULT);', ''],
  ["typeof type === 'number'\n            ?", 'true ?'],
];

/** Bindings in comments, in the text of `textarea` and its like, on a whole element; self-closing tags. */
const otherPlaces: readonly Cut[] = [
  ["if (match[COMMENT_START] === '!--')", 'if (false)'],
  ['if (match[COMMENT_START] !== undefined)', 'if (false)'],
  ['if (match[TAG_NAME] !== undefined)', 'if (true)'],
  ['if (rawTextElement.test(match[TAG_NAME]))', 'if (false)'],
  ['if (rawTextElement.test(node.tagName))', 'if (false)'],
  ['rawTextEndRegex ?? textEndRegex', 'textEndRegex'],
  ['if (regex === commentEndRegex || regex === comment2EndRegex)', 'if (false)'],
  ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
  ["match[QUOTE_CHAR] === '\"'", 'true'],
  ['if (node.hasAttributes())', 'if (true)'],
  ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<[^>\\s]*/g'],
  [
    "new RegExp(`>|${SPACE_CHAR}(?:(${NAME_CHAR}+)(${SPACE_CHAR}*=${SPACE_CHAR}*(?:${ATTR_VALUE_CHAR}|(\"|')|))|$)`, 'g')",
    '/>|\\s([^\\s=>]+)(=(?:[^\\s">]|(")|))/g',
  ],
  [
    'regex === doubleQuoteAttrEndRegex ||\n                regex === singleQuoteAttrEndRegex',
    'true',
  ],
  ["regex === tagEndRegex && strings[i + 1].startsWith('/>') ? ' ' : ''", "''"],
  ['attrNameEndIndex = -2', ''],
  ['attrNameEndIndex === -2 ? i : end', "''"],
  ['if (name.startsWith(marker))', 'if (false)'],
  ['if (templatePart.type === ELEMENT_PART)', 'if (false)'],
];

/** Directives, which would have to be told whether they are connected; values that change nothing. */
const directives: readonly Cut[] = [
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['value = resolveDirective(this, value, directiveParent, 0);', ''],
  ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
  ['resolveDirective(this, newListener, directiveParent, 0) ?? nothing', 'newListener'],
  [', directiveParent = this', '', 3],
  ['(value, valueIndex, noCommit)', '(value, _part, valueIndex)'],
  ['if (change && !noCommit)', 'if (change)'],
  [' && value !== noChange', '', 2],
  ['if (v === noChange)', 'if (false)'],
  ['if (newListener === noChange)', 'if (false)'],
  ['this._$disconnectableChildren = undefined;', '', 4],
  ['this.__isConnected = options?.isConnected ?? true;', ''],
  ['this._$notifyConnectionChanged?.(false, true, from);', ''],
  [
    `    // See comment in Disconnectable interface for why this is a getter
    get _$isConnected() {
        // ChildParts that are not at the root should always be created with a
        // parent; only RootChildNode's won't, so they return the local isConnected
        // state
        return this._$parent?._$isConnected ?? this.__isConnected;
    }
`,
    '',
  ],
  [
    `    setConnected(isConnected) {
        if (this._$parent === undefined) {
            this.__isConnected = isConnected;
            this._$notifyConnectionChanged?.(isConnected);
        }
        else if (DEV_MODE) {
            throw new Error('part.setConnected() may only be called on a ' +
                'RootPart returned from render().');
        }
    }
`,
    '',
  ],
];

/** Boolean attributes, attributes that a value takes away, and listeners that are taken away or have options. */
const otherValues: readonly Cut[] = [
  ["Symbol.for('lit-nothing')", 'Symbol()'],
  ["m[1] === '?'", 'false'],
  ['if (v === nothing)', 'if (false)'],
  ['if (value !== nothing)', 'if (true)'],
  ['if (value === nothing)', 'if (false)'],
  ['value === nothing ? undefined : value', 'value'],
  ['(newListener === nothing && oldListener !== nothing) ||', 'false ||'],
  ['newListener !== nothing &&', 'true &&'],
  ['newListener.capture !==\n                oldListener.capture', 'false'],
  ['newListener.once !==\n                oldListener.once', 'false'],
  ['newListener.passive !==\n                oldListener.passive', 'false'],
  ["if (typeof this._$committedValue === 'function')", 'if (true)'],
  [
    'this._$committedValue.call(this.options?.host ?? this.element, event)',
    'this._$committedValue(event)',
  ],
  ['this.name, this, newListener);', 'this.name, this);'],
  ["typeof value != 'object' && typeof value != 'function'", "typeof value != 'object'"],
  ['if (part !== undefined)', 'if (true)'],
  ["if (value['_$litType$'] !== undefined)", "if (value['_$litType$'])"],
  ['if (value.nodeType !== undefined)', 'if (false)'],
  ['if (isIterable(value))', 'if (true)'],
];

/** Members that only the authors of directives read, and options of `render`. */
const members: readonly Cut[] = [
  ['this.type = CHILD_PART;', ''],
  ['this.type = ATTRIBUTE_PART;', ''],
  ['constructor() {\n        super(...arguments);\n        this.type = PROPERTY_PART;\n    }', ''],
  [
    `    constructor(element, name, strings, parent, options) {
        super(element, name, strings, parent, options);
        this.type = EVENT_PART;
        if (DEV_MODE && this.strings !== undefined) {
            throw new Error(\`A \\\`<\${element.localName}>\\\` has a \\\`@\${name}=...\\\` listener with \` +
                'invalid content. Event listeners in templates must have exactly ' +
                'one expression and no surrounding text.');
        }
    }
`,
    '',
  ],
  ['get startNode() {\n        return this._$startNode;\n    }', ''],
  [
    `get parentNode() {
        return this._$parent.parentNode;
    }`,
    '',
  ],
  [
    `    get parentNode() {
        let parentNode = wrap(this._$startNode).parentNode;
        const parent = this._$parent;
        if (parent !== undefined &&
            parentNode?.nodeType === 11 /* Node.DOCUMENT_FRAGMENT */) {
            // If the parentNode is a DocumentFragment, it may be because the DOM is
            // still in the cloned fragment during initial render; if so, get the real
            // parentNode the part will be committed into by asking the parent.
            parentNode = parent.parentNode;
        }
        return parentNode;
    }
`,
    '',
  ],
  ['get endNode() {\n        return this._$endNode;\n    }', ''],
  ['get tagName() {\n        return this.element.tagName;\n    }', ''],
  ['get _$isConnected() {\n        return this._$parent._$isConnected;\n    }', '', 3],
  ['this.options = options;', '', 3],
  [', this.options', '', 2],
  ['_clone(this.options)', '_clone()'],
  ["{ strings, ['_$litType$']: type }, options)", '{ strings })'],
  ['getTemplateHtml(strings, type)', 'getTemplateHtml(strings)'],
  ['Template.createElement(html, options)', 'Template.createElement(html)'],
  ['options?.creationScope ?? d', 'd'],
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  [', undefined, options ?? {})', ')'],
  ['this._$parent = parent;', '', 4],
  ['constructor(template, parent)', 'constructor(template)'],
  ['constructor(startNode, endNode, parent, options)', 'constructor(startNode, endNode)'],
  ['constructor(element, name, strings, parent, options)', 'constructor(element, name, strings)'],
  ['new TemplateInstance(template, this)', 'new TemplateInstance(template)'],
  ['node.nextSibling, this, options)', 'node.nextSibling)'],
  ['templatePart.strings, this, options)', 'templatePart.strings)'],
  ['this._insert(createMarker()), this)', 'this._insert(createMarker()))'],
];

/** What no template of the element needs. */
export const cuts: readonly Cut[] = [
  ...development,
  ...globals,
  ...policy,
  ...otherTemplates,
  ...otherPlaces,
  ...directives,
  ...otherValues,
  ...members,
];
