import { say } from '../words/say';
import type { Confidence } from '../model/records';

/** A confidence as a person reads it: "reported". */
export function confidenceWords(confidence: Confidence): string {
  return say('{confidence, select, confirmed {confirmed} reported {reported} other {disputed}}', { confidence });
}
