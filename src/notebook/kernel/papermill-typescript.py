"""Papermill with parameters for notebooks in TypeScript: as its own command, with the values put into `settings`.

    python papermill-typescript.py IN.ipynb OUT.ipynb -p corpus ../texts

`wortlaut reproduce --corpus … --set KEY=VALUE` does the same without Python; this is for those who work with papermill.
"""

import json

from papermill.cli import papermill
from papermill.translators import Translator, papermill_translators


class TypeScriptTranslator(Translator):
    """The cell that papermill puts behind the one tagged "parameters", in which `const settings = { … }` stands."""

    @classmethod
    def codify(cls, parameters, comment="Parameters"):
        # By a dot: of a setting that the notebook does not have the compiler tells. The last line shows nothing.
        lines = [f"settings.{name} = {json.dumps(value)};" for name, value in parameters.items()]
        return "\n".join([f"// {comment}", *lines, "void 0;", ""])

    @classmethod
    def inspect(cls, parameters_cell):
        raise NotImplementedError("the parameters of a notebook in TypeScript are not listed")


papermill_translators.register("typescript", TypeScriptTranslator)

if __name__ == "__main__":
    papermill()
