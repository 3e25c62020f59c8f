/** A piece of Lit's source, what stands in its place, and how often it occurs: once unless given. */
export type Cut = readonly [from: string, to: string, times?: number];

/** What Lit's own build leaves out of what it publishes. */
const development: readonly Cut[] = [
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['sanitizerFactoryInternal = newSanitizer', ''],
  ['sanitizerFactoryInternal = noopSanitizer;\n};', '};'],
  ['debugLogRenderId++', '0'],
];

/** Polyfills, and the traces by which several copies on a page would find each other. */
const globals: readonly Cut[] = [
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  ['wrap(start)', 'start', 2],
  ['polyfillSupport?.(Template, ChildPart)', ''],
  [': global.litHtmlPolyfillSupport;', ': undefined;'],
  ["(global.litHtmlVersions ??= []).push('3.3.3')", ''],
];

/** Templates of SVG and MathML, and templates that a compiler has prepared. */
const otherTemplates: readonly Cut[] = [
  ["type === SVG_RESULT ? '<svg>' : type === MATHML_RESULT ? '<math>' : ''", "''"],
  ["type === SVG_RESULT ? '</svg>' : type === MATHML_RESULT ? '</math>' : ''", "''"],
  ['if (type === SVG_RESULT || type === MATHML_RESULT)', 'if (false)'],
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
  ['resolveDirective(this, newListener, directiveParent, 0)', 'newListener'],
  [', directiveParent = this', '', 3],
  ['(value, valueIndex, noCommit)', '(value, _part, valueIndex)'],
  ['if (change && !noCommit)', 'if (change)'],
  [' && value !== noChange', '', 2],
  ['if (v === noChange)', 'if (false)'],
  ['if (newListener === noChange)', 'if (false)'],
  ['this._$disconnectableChildren = undefined;', '', 4],
  ['this.__isConnected = options?.isConnected ?? true;', ''],
  ['this._$notifyConnectionChanged?.(false, true, from);', ''],
  ['return this._$parent?._$isConnected ?? this.__isConnected;', ''],
];

/** Attributes that a value takes away, and listeners that are taken away or have options. */
const otherValues: readonly Cut[] = [
  ['if (v === nothing)', 'if (false)'],
  ['if (value !== nothing)', 'if (true)'],
  ['if (value === nothing)', 'if (false)'],
  ['value === nothing ? undefined : value', 'value'],
  ['!!value && value !== nothing', '!!value'],
  ['newListener.capture !==\n                oldListener.capture', 'false'],
  ['newListener.once !==\n                oldListener.once', 'false'],
  ['newListener.passive !==\n                oldListener.passive', 'false'],
  ["if (typeof this._$committedValue === 'function')", 'if (true)'],
  [
    'this._$committedValue.call(this.options?.host ?? this.element, event)',
    'this._$committedValue(event)',
  ],
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
    'constructor() {\n        super(...arguments);\n        this.type = BOOLEAN_ATTRIBUTE_PART;\n    }',
    '',
  ],
  ['this.type = EVENT_PART;', ''],
  ['get startNode() {\n        return this._$startNode;\n    }', ''],
  ['get endNode() {\n        return this._$endNode;\n    }', ''],
  ['get tagName() {\n        return this.element.tagName;\n    }', ''],
  ['get _$isConnected() {\n        return this._$parent._$isConnected;\n    }', '', 3],
  ['this.options = options;', '', 3],
  [', this.options', '', 2],
  ['_clone(this.options)', '_clone()'],
  ['options?.creationScope ?? d', 'd'],
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  [', undefined, options ?? {})', ')'],
];

/** What no template of the element needs. */
export const cuts: readonly Cut[] = [
  ...development,
  ...globals,
  ...otherTemplates,
  ...otherPlaces,
  ...directives,
  ...otherValues,
  ...members,
];
