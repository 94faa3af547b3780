/** How a table is read in Python and in R, with “NA” as the text it is: Namibia. */
export const pythonLines = (csv: string): string =>
  `import pandas as pd\nclaims = pd.read_csv("${csv}", keep_default_na=False)`;

export const rLine = (csv: string): string => `claims <- read.csv("${csv}", na.strings = "")`;
