import type {
  ClassField,
  CssCustomProperty,
  ClassMember,
} from 'custom-elements-manifest/schema.js';
import { elementsOf, type ElementDeclaration, type ManifestPlugin } from './analyzer.ts';

/** A member as the analyzer gives it, with the name of the attribute it stands for. */
type Member = ClassMember & { attribute?: string; reflects?: boolean };

function isPublic(member: ClassMember): boolean {
  return !('static' in member && member.static) && (member.privacy ?? 'public') === 'public';
}

/** A property that stands for an attribute says the same, and sets it. */
function describe(member: Member, element: ElementDeclaration): Member {
  const attribute = element.attributes?.find(({ name }) => name === member.attribute);
  if (!attribute) return member;
  return { ...member, description: attribute.description ?? '', reflects: true };
}

/** The value `undefined` of a property is an attribute that is absent. */
function attributeType(text: string | undefined): string {
  return (text ?? 'string').replace(' | undefined', '');
}

function tidy(element: ElementDeclaration, properties: CssCustomProperty[]): void {
  const { attributes = [] } = element;
  element.description = element.description?.replaceAll('\n', ' ') ?? '';
  element.superclass = { name: 'HTMLElement' };
  element.members = (element.members ?? [])
    .filter(isPublic)
    .map((member) => describe(member as Member, element) as ClassField);
  for (const attribute of attributes)
    attribute.type = { text: attributeType(attribute.type?.text) };
  const isProperty = ({ fieldName }: { fieldName?: string }) => fieldName !== undefined;
  element.attributes = [
    ...attributes.filter(isProperty),
    ...attributes.filter((attribute) => !isProperty(attribute)),
  ];
  if (element.tagName === 'hailong-survey') element.cssProperties = properties;
}

/**
 * Leaves in the description of an element what a user of it can reach, and adds the custom
 * properties, which only `<hailong-survey>` has.
 */
export function tidyElements(properties: CssCustomProperty[]): ManifestPlugin {
  return {
    name: 'tidy-elements',
    moduleLinkPhase({ moduleDoc }) {
      for (const element of elementsOf(moduleDoc)) tidy(element, properties);
    },
  };
}
