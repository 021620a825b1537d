"""A file is written whole or not at all."""

import os
import stat

import pytest

from claimcheck.cli.files import write_file


def test_a_new_file(tmp_path):
    write_file(tmp_path / "x", ["a\n", "é\ud800\n"])
    assert (tmp_path / "x").read_bytes() == b"a\n\xc3\xa9\\ud800\n"


def test_what_fails_half_way_leaves_the_old_file_and_no_draft(tmp_path):
    file = tmp_path / "x"
    file.write_text("old", encoding="utf-8")

    def pieces():
        yield "new"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_file(file, pieces())
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")
def test_permissions_and_links_stay(tmp_path):
    file, link = tmp_path / "x", tmp_path / "link"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)
    link.symlink_to(file)
    write_file(link, ["new"])
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix", reason="devices as POSIX has them")
def test_a_device_stays_one():
    write_file(os.devnull, ["new"])
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)
