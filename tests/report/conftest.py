import pytest
from sample_reports import talks_report

from claimcheck.model import Report


@pytest.fixture
def talks() -> Report:
    return talks_report()
