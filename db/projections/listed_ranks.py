"""The words and ranks by which the rows of ``listed`` are told apart."""

EVERYBODY, EXCEPTION, DECLINED = "", "exception", "declined"
DUE, RESTS, UNDATED, DONE = range(4)
