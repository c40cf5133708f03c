import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lemmaForms, VerbForm, verbFlags } from '../../../../src/languages/de';
import { ALL_CUE_VERBS } from '../../../../src/quotations/german/cues/cue-words';

const has = (word: string, flag: number): boolean => (verbFlags(word) & flag) !== 0;

test('verbFlags: Konjunktiv I is marked only where no indicative of the third person looks the same', () => {
  for (const word of ['sei', 'seien', 'habe', 'werde', 'könne', 'gebe', 'bestehe', 'handele']) {
    assert.ok(has(word, VerbForm.SUBJUNCTIVE_1), word);
  }
  for (const word of ['sagen', 'sagt', 'gehen', 'ist', 'hat']) assert.ok(!has(word, VerbForm.SUBJUNCTIVE_1), word);
});

test('verbFlags: Konjunktiv II is marked only where the past looks different', () => {
  for (const word of ['wäre', 'hätten', 'würde', 'käme', 'müsste', 'könnten']) {
    assert.ok(has(word, VerbForm.SUBJUNCTIVE_2), word);
  }
  for (const word of ['sagte', 'sollte', 'wollten']) assert.ok(!has(word, VerbForm.SUBJUNCTIVE_2), word);
});

test('verbFlags: forms of today’s and of Swiss spelling are known beside those with ß', () => {
  for (const word of ['beschloß', 'beschloss', 'ließ', 'liess', 'musste', 'muss']) {
    assert.ok(has(word, VerbForm.PAST | VerbForm.PRESENT), word);
  }
});

test('verbFlags: infinitives, participles, swallowed zu, and verbs in -ieren that no list has', () => {
  assert.ok(has('sagen', VerbForm.INFINITIVE));
  assert.ok(has('gesagt', VerbForm.PARTICIPLE));
  assert.ok(has('mitzuteilen', VerbForm.ZU_INFINITIVE));
  assert.ok(has('zurückzubuchen', VerbForm.ZU_INFINITIVE));
  assert.ok(has('zwitscherieren', VerbForm.INFINITIVE));
  assert.ok(has('zwitscherierte', VerbForm.PAST));
  assert.ok(has('zwitscheriere', VerbForm.SUBJUNCTIVE_1));
});

test('verbFlags: what is nearly always another word is no verb', () => {
  for (const word of ['lange', 'ehe', 'heute', 'laute', 'tisch', '', 'constructor', '__proto__']) {
    assert.equal(verbFlags(word), 0, word);
  }
});

test('lemmaForms: a separable verb has split and joined forms, also where the dictionary does not split it', () => {
  const forms = lemmaForms(['mitteilen', 'feststellen', 'bekannt|geben']);
  assert.deepEqual(forms.get('teilte'), [
    { lemma: 'mitteilen', particle: 'mit', flags: VerbForm.PAST | VerbForm.SUBJUNCTIVE_2 | VerbForm.SINGULAR },
  ]);
  assert.equal(forms.get('mitteilte')?.[0]?.particle, '');
  assert.equal(forms.get('stellte')?.[0]?.particle, 'fest');
  assert.equal(forms.get('gegeben')?.[0]?.lemma, 'bekanntgeben');
  assert.equal(forms.get('gegeben')?.[0]?.particle, 'bekannt');
});

test('lemmaForms: a verb that the dictionary lacks is conjugated as a weak one', () => {
  const forms = lemmaForms(['prognostizieren', 'vereinbaren']);
  for (const form of ['prognostiziert', 'prognostizierte', 'vereinbart', 'vereinbarten'])
    assert.ok(forms.has(form), form);
  assert.ok(!forms.has('geprognostiziert'));
});

test('lemmaForms: every cue verb has a form of the present, of the past and a participle', () => {
  for (const verb of ALL_CUE_VERBS) {
    let flags = 0;
    for (const known of lemmaForms([verb]).values()) for (const form of known) flags |= form.flags;
    for (const flag of [VerbForm.PRESENT, VerbForm.PAST, VerbForm.PARTICIPLE]) assert.ok(flags & flag, verb);
  }
});
