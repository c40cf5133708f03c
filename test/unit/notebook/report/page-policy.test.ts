import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagePolicy } from '../../../../src/base';
import { htmlPage } from '../../../../src/charts/export/html';
import { overviewHtml } from '../../../../src/notebook/report/overview';
import { overlapReport } from '../../../../src/overlap';
import { sampleFigures } from '../../charts/samples';
import { code, notebook, shownAs } from '../notebooks';

const SOURCE = join(__dirname, '../../../../src');

/** The directives of the page's policy, which must stand in front of all that a policy could forbid. */
function policyOf(html: string): Map<string, string> {
  const found =
    /^<!doctype html>\s<html[^>]*>\s<head>\s<meta charset="utf-8">\s<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      html,
    );
  assert.ok(found, html.slice(0, 300));
  return new Map(
    (found[1] ?? '').split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
  );
}

function assertClosed(policy: ReadonlyMap<string, string>): void {
  for (const name of ['default-src', 'base-uri', 'form-action']) assert.equal(policy.get(name), "'none'", name);
  assert.equal(
    [...policy.values()].some((value) => /\*|https?:|unsafe-eval/.test(value)),
    false,
  );
}

test('the report, the evidence page and a chart as HTML allow no base, no form and nothing from elsewhere', () => {
  const hostile = code('x', [
    shownAs({ 'text/html': '<base href="https://elsewhere.example/"><form action="https://elsewhere.example/">' }),
  ]);
  const run = {
    path: 'n.ipynb',
    name: 'n',
    execution: { notebook: notebook(hostile), failure: null, seconds: 1 },
    differences: [],
    uncompared: [],
  };
  const overview = policyOf(overviewHtml([run], () => 'same'));
  assertClosed(overview);
  assert.match(overview.get('script-src') ?? '', /^'nonce-[0-9a-f]{32}'$/);
  const evidence = policyOf(overlapReport([], [], []));
  assertClosed(evidence);
  assert.equal(evidence.has('script-src'), false);
  const [figure] = Object.values(sampleFigures());
  assert.ok(figure);
  const chart = policyOf(htmlPage(figure, '<svg/>', 'alt', ''));
  assertClosed(chart);
  assert.match(chart.get('script-src') ?? '', /^'sha256-[\w+/=]+' 'sha256-[\w+/=]+'$/);
});

test('a policy is closed whatever is allowed in it, and no file of the kit writes one by hand', () => {
  assert.equal(pagePolicy('img-src data:'), "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'");
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const withPolicy = files.filter((file) => /["'`]default-src 'none'/.test(readFileSync(join(SOURCE, file), 'utf8')));
  assert.deepEqual(withPolicy, [join('base', 'page-policy.ts')]);
  const served = files.filter((file) => /content-security-policy/i.test(readFileSync(join(SOURCE, file), 'utf8')));
  for (const file of served) assert.match(readFileSync(join(SOURCE, file), 'utf8'), /pagePolicy\(/, file);
  assert.equal(served.length, 6);
});
