import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';

// MDX's own mark for the author's own JSX; mdast's types do not know it. The theme's components leave it alone.
const AS_WRITTEN: MdxJsxFlowElement['data'] & {_mdxExplicitJsx: true} = {_mdxExplicitJsx: true};

/** An element whose inside is HTML of ours, which goes into the page as it stands. */
export function asWritten(name: string, attributes: Record<string, string>, html: string): MdxJsxFlowElement {
  const inner: MdxJsxAttribute = {
    type: 'mdxJsxAttribute',
    name: 'dangerouslySetInnerHTML',
    value: {type: 'mdxJsxAttributeValueExpression', value: '', data: {estree: program(html)}},
  };
  const others = Object.entries(attributes).map(([key, value]): MdxJsxAttribute => ({type: 'mdxJsxAttribute', name: key, value}));
  return {type: 'mdxJsxFlowElement', name, attributes: [...others, inner], children: [], data: AS_WRITTEN};
}

type Estree = NonNullable<NonNullable<Extract<MdxJsxAttribute['value'], object>['data']>['estree']>;

/** `{__html: "…"}`, as MDX has it parsed. */
function program(html: string): Estree {
  const property = {
    type: 'Property' as const,
    key: {type: 'Identifier' as const, name: '__html'},
    value: {type: 'Literal' as const, value: html},
    kind: 'init' as const,
    method: false,
    shorthand: false,
    computed: false,
  };
  return {
    type: 'Program',
    sourceType: 'module',
    body: [{type: 'ExpressionStatement', expression: {type: 'ObjectExpression', properties: [property]}}],
  };
}
