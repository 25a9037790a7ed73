import { propertyWords } from '@/core/model/property-choice';
import type { Properties as Values } from '@/core/model/records';
import { valueWords } from '@/core/show/property-words';

/** What else a record says: keys in words, values as they are. */
export function Properties({ properties }: { readonly properties: Values | undefined }) {
  const entries = Object.entries(properties ?? {});
  if (entries.length === 0) return null;
  return (
    <dl className="facts">
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>{propertyWords(key)}</dt>
          <dd>{valueWords(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
