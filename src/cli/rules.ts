// `wortlaut rules`: the rules by which quotations and speakers are found.
import { QUOTATION_RULES } from '../quotations';
import { type Command, OUTPUT_OPTIONS } from './command';
import { printRecords } from './output';

const COLUMNS = ['rule', 'finds', 'language', 'confidence', 'why', 'example'];

export const command: Command = {
  name: 'rules',
  summary: 'list the rules for quotations and speakers: name, what each sees and why, example, confidence',
  positionals: '',
  options: OUTPUT_OPTIONS,
  run: (input) => {
    printRecords(
      QUOTATION_RULES.map(({ name, finds, language, confidence, why, example }) => ({
        rule: name,
        finds,
        language,
        confidence,
        why,
        example,
      })),
      COLUMNS,
      input,
    );
    return 0;
  },
};
