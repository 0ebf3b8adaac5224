import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';

/** For tests: the HTML in an element that `asWritten` made. */
export function htmlOf({attributes}: MdxJsxFlowElement): string {
  const inner = attributes.find((attribute) => 'name' in attribute && attribute.name === 'dangerouslySetInnerHTML')?.value;
  const [statement] = typeof inner === 'object' ? (inner?.data?.estree?.body ?? []) : [];
  const expression = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const [property] = expression?.type === 'ObjectExpression' ? expression.properties : [];
  return property?.type === 'Property' && property.value.type === 'Literal' ? String(property.value.value) : '';
}
