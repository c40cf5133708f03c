"""Jupyter's own tests of a kernel, and what front ends need beyond them: run by kernel.test.ts."""

import time
import unittest
from queue import Empty

import jupyter_kernel_test


class KernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "tslab"
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('oops')"
    completion_samples = [
        {"text": "Mat", "matches": {"Math"}},
        {"text": "[].toSo", "matches": {"toSorted"}},
        {"text": "const ä = '😀'; Mat", "matches": {"Math"}},
    ]
    complete_code_samples = ["1", "const x = 1;", "function f() { return 1; }", "[1, 2].map((x) => x)"]
    incomplete_code_samples = ["function f() {", "[1, 2", "if (true) {\n  1"]
    invalid_code_samples = ["const = ;", "import 5", "let 1x = 2"]
    code_inspect_sample = "Math.max"
    code_generate_error = "throw new Error('no')"
    code_execute_result = [{"code": "1 + 1", "result": "2"}, {"code": "'a' + 'b'", "result": "ab"}]
    code_display_data = [{"code": "require('wortlaut').show('x')", "mime": "text/html"}]
    code_history_pattern = "1?+*"
    supported_history_operations = ("tail", "search", "range")
    code_clear_output = "require('wortlaut').clearOutput()"

    # The tests below are ours.

    def outputs(self, msg_id, seconds=0.5):
        """What is published for a request until nothing more comes for some time."""
        found = []
        while True:
            try:
                message = self.kc.iopub_channel.get_msg(timeout=seconds)
            except Empty:
                return found
            if message["parent_header"].get("msg_id") == msg_id and message["msg_type"] not in ("status", "execute_input"):
                found.append(message)

    def run_cell(self, code, **options):
        msg_id = self.kc.execute(code, **options)
        while True:
            reply = self.kc.get_shell_msg(timeout=30)
            if reply["parent_header"]["msg_id"] == msg_id:
                return reply["content"], self.outputs(msg_id)

    def interrupted(self, code, seconds=1.0):
        self.flush_channels()
        msg_id = self.kc.execute(code)
        time.sleep(seconds)
        started = time.monotonic()
        self.km.interrupt_kernel()
        reply = self.kc.get_shell_msg(timeout=30)
        took = time.monotonic() - started
        self.assertEqual(reply["parent_header"]["msg_id"], msg_id)
        self.assertEqual(reply["content"]["status"], "error")
        self.assertEqual(reply["content"]["ename"], "Interrupted")
        return took, self.outputs(msg_id)

    def test_interrupts_a_loop(self):
        self.assertLess(self.interrupted("let before = 3; while (true) {}")[0], 1)
        self.assertEqual(self.run_cell("before")[1][0]["content"]["data"]["text/plain"], "3")

    def test_interrupts_while_it_compiles_and_goes_on_afterwards(self):
        self.run_cell("let kept = 5;")
        for at, seconds in enumerate((0.1, 0.2, 0.3, 0.4, 0.6, 0.8)):
            # Types that are new each time, so that the compiler has something to do.
            types = " | ".join(f"{{ a{at}_{n}: string[] }}" for n in range(400))
            code = f"let kept{at}: {types} = {{ a{at}_1: [] }}; while (true) {{}}"
            self.assertLess(self.interrupted(code, seconds)[0], 6)
            reply, outputs = self.run_cell("kept + 1")
            self.assertEqual((reply["status"], outputs[0]["content"]["data"]["text/plain"]), ("ok", "6"))

    def test_interrupts_a_loop_behind_an_await(self):
        took, _ = self.interrupted("await new Promise((d) => setTimeout(d, 50)); while (true) {}")
        self.assertLess(took, 1)

    def test_interrupts_a_loop_of_awaits_that_never_gives_way(self):
        self.assertLess(self.interrupted("for (;;) await null")[0], 1)

    def test_interrupts_what_only_waits_and_it_stays_silent(self):
        code = "for (;;) { await new Promise((d) => setTimeout(d, 100)); console.log('tick'); }"
        took, _ = self.interrupted(code)
        self.assertLess(took, 1)
        self.assertEqual(self.run_cell("await new Promise((d) => setTimeout(d, 500)); 1")[0]["status"], "ok")
        self.assertEqual([m["content"] for m in self.outputs(None)], [])

    def test_runs_what_waits_only_where_it_is_told_to(self):
        self.flush_channels()
        for stop, then in ((True, "aborted"), (False, "ok")):
            with self.subTest(stop_on_error=stop):
                # All three wait in the kernel before the second fails.
                ids = [
                    self.kc.execute("await new Promise((d) => setTimeout(d, 300))"),
                    self.kc.execute("throw new Error('no')", stop_on_error=stop),
                    self.kc.execute("1"),
                ]
                replies = {}
                while len(replies) < 3:
                    reply = self.kc.get_shell_msg(timeout=30)
                    replies[reply["parent_header"]["msg_id"]] = reply["content"]["status"]
                self.assertEqual([replies[i] for i in ids], ["ok", "error", then])
                self.flush_channels()

    def test_what_comes_after_a_failure_is_run(self):
        self.flush_channels()
        self.assertEqual(self.run_cell("throw new Error('no')")[0]["status"], "error")
        self.assertEqual(self.run_cell("1")[0]["status"], "ok")

    def test_asks_the_reader(self):
        self.flush_channels()
        msg_id = self.kc.execute("require('wortlaut').input('Name? ').toUpperCase()", allow_stdin=True)
        request = self.kc.get_stdin_msg(timeout=30)
        self.assertEqual(request["content"], {"prompt": "Name? ", "password": False})
        self.kc.input("ada")
        self.assertEqual(self.kc.get_shell_msg(timeout=30)["content"]["status"], "ok")
        self.assertEqual(self.outputs(msg_id)[0]["content"]["data"]["text/plain"], "ADA")
        reply, _ = self.run_cell("require('wortlaut').input('Name? ')", allow_stdin=False)
        self.assertIn("nobody can be asked", reply["evalue"])

    def test_answers_a_comm_without_a_word_in_red(self):
        self.flush_channels()
        message = self.kc.session.msg("comm_open", {"comm_id": "1", "target_name": "jupyter.widget", "data": {}})
        self.kc.shell_channel.send(message)
        published = self.outputs(message["header"]["msg_id"])
        self.assertEqual([m["msg_type"] for m in published], ["comm_close"])

    def test_tells_of_the_call_around_the_cursor(self):
        self.flush_channels()
        code = "import { keyness } from 'wortlaut';\nkeyness("
        self.kc.inspect(code, len(code))
        reply = self.kc.get_shell_msg(timeout=30)
        self.assertIn("keyness", reply["content"]["data"]["text/plain"])

    def kept(self, msg_id):
        """What a front end keeps of a cell: outputs that were taken away are gone."""
        kept, clears = [], False
        for message in self.outputs(msg_id):
            kind, content = message["msg_type"], message["content"]
            if kind == "clear_output":
                kept, clears = ([], False) if not content["wait"] else (kept, True)
            elif kind != "update_display_data":
                kept = [] if clears else kept
                clears = False
                kept.append(content.get("text") or content["data"]["text/plain"])
        return kept

    SLOW = """
    const { progress, show } = require('wortlaut');
    console.log('before');
    for (const item of progress([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { unit: 'pages' })) {
      const end = Date.now() + 200; while (Date.now() < end) {}
    }
    show('after');"""

    def test_shows_progress_in_one_line_that_goes(self):
        self.flush_channels()
        msg_id = self.kc.execute(self.SLOW, allow_stdin=True)
        self.kc.get_shell_msg(timeout=30)
        messages = self.outputs(msg_id)
        lines = [m["content"] for m in messages if "pages" in str(m["content"])]
        self.assertGreaterEqual(len(lines), 3)
        self.assertEqual(len({line["transient"]["display_id"] for line in lines}), 1)
        self.assertRegex(lines[-1]["data"]["text/plain"], r"^\d+ of 10 pages · 5 a second( · \d+ s left)?$")
        self.outputs = lambda _: messages
        self.assertEqual(self.kept(msg_id), ["before\n", "after"])
        del self.outputs

    def test_shows_no_progress_where_nobody_watches(self):
        self.flush_channels()
        msg_id = self.kc.execute(self.SLOW, allow_stdin=False)
        self.kc.get_shell_msg(timeout=30)
        self.assertEqual([m["msg_type"] for m in self.outputs(msg_id)], ["stream", "display_data"])

    def asked_meanwhile(self, code):
        """What is asked while a cell runs, and how long each answer took."""
        self.flush_channels()
        cell = self.kc.execute(code)
        time.sleep(0.7)
        answers, started = {}, time.monotonic()
        for name, ask in (
            ("kernel_info", self.kc.kernel_info),
            ("complete", lambda: self.kc.complete("Mat", 3)),
            ("inspect", lambda: self.kc.inspect("Math.max", 6)),
            ("is_complete", lambda: self.kc.is_complete("1 +")),
            ("history", lambda: self.kc.history(hist_access_type="tail", n=1)),
        ):
            msg_id = ask()
            reply = self.kc.get_shell_msg(timeout=30)
            self.assertEqual(reply["parent_header"]["msg_id"], msg_id, name)
            answers[name] = reply["content"]
        took = time.monotonic() - started
        return cell, answers, took

    def test_answers_while_a_cell_waits_or_works_in_a_call_of_the_kit(self):
        busy = "const end = Date.now() + 4000; for (const _ of require('wortlaut').progress(function* () { while (Date.now() < end) yield 0; }())) {}"
        for code in ("await new Promise((done) => setTimeout(done, 4000))", busy):
            with self.subTest(code=code):
                cell, answers, took = self.asked_meanwhile(code)
                self.assertLess(took, 2)
                self.assertIn("Math", answers["complete"]["matches"])
                self.assertTrue(answers["inspect"]["found"])
                self.assertEqual(answers["kernel_info"]["language_info"]["name"], "typescript")
                reply = self.kc.get_shell_msg(timeout=30)
                self.assertEqual(reply["parent_header"]["msg_id"], cell)
                self.assertEqual(reply["content"]["status"], "ok")

    def test_interrupts_a_call_of_the_kit_and_the_call_ends_as_by_an_error(self):
        code = """
        let ended = false;
        function* forever() { try { for (;;) yield 0; } finally { ended = true; } }
        for (const _ of require('wortlaut').progress(forever())) {}"""
        self.assertLess(self.interrupted(code)[0], 1)
        self.assertEqual(self.run_cell("ended")[1][0]["content"]["data"]["text/plain"], "true")

    def test_gives_a_chart_its_picture_when_it_is_drawn(self):
        self.flush_channels()
        code = """
        const { rankedBarsFigure, show } = require('wortlaut');
        show(rankedBarsFigure([{ name: 'a', size: 2 }], { title: 't', label: 'name', value: 'size', axis: 'n' }));"""
        msg_id = self.kc.execute(code, allow_stdin=True)
        self.kc.get_shell_msg(timeout=30)
        shown, *_, last = self.outputs(msg_id, seconds=30)
        self.assertEqual(last["msg_type"], "update_display_data")
        self.assertEqual(last["content"]["transient"], shown["content"]["transient"])
        self.assertTrue(last["content"]["data"]["image/png"].startswith("iVBOR"))
        self.assertEqual(set(last["content"]["metadata"]), {"wortlaut", "image/png"})
        drawn = {m["content"]["transient"]["display_id"] for m in self.outputs(msg_id)}
        self.assertEqual(drawn, set())

    def test_prints_while_it_computes(self):
        self.flush_channels()
        msg_id = self.kc.execute("console.log('now'); const end = Date.now() + 2000; while (Date.now() < end) {}")
        started = time.monotonic()
        while True:
            message = self.kc.iopub_channel.get_msg(timeout=5)
            if message["msg_type"] == "stream":
                break
        self.assertLess(time.monotonic() - started, 1.5)
        self.assertEqual(message["parent_header"]["msg_id"], msg_id)
        self.kc.get_shell_msg(timeout=30)


if __name__ == "__main__":
    unittest.main()
