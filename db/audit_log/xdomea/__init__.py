"""The folder ``xdomea/`` of a package: what an electronic file or an archive takes in."""
