// Notebooks: show, the runner over the Jupyter protocol, comparison with committed outputs, reports.
export {};
