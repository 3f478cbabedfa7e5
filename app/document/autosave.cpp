// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/autosave.h"

#include "app/document/prompts.h"
#include "app/document/readaside.h"
#include "app/document/recoveredwork.h"
#include "app/document/workspace.h"

#include <QMutex>

#include <optional>
#include <utility>

namespace psirt {

/// What the window's thread and the writing one share.
struct Autosave::Writer {
    /// What is to be kept; none: the copy is to go.
    struct Task {
        std::optional<Assessment> work;
        RecoverySource source;
    };

    explicit Writer(const QString &folder) : slot(folder) {}

    /// Whether the writing thread has to be told: else it has not yet begun with the task before, which is dropped.
    bool put(Task newest)
    {
        const QMutexLocker lock(&mutex);
        return !std::exchange(task, std::move(newest)).has_value();
    }
    Task take()
    {
        const QMutexLocker lock(&mutex);
        return *std::exchange(task, std::nullopt);
    }

    QMutex mutex;
    std::optional<Task> task;
    RecoverySlot slot;  ///< the writing thread's, unless that one has nothing to do
};

Autosave::Autosave(Workspace &workspace, const QString &folder, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_folder(folder), m_writer(std::make_shared<Writer>(folder))
{
    constexpr std::chrono::minutes betweenSigns{1};
    constexpr std::chrono::seconds untilNextTry{10};
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(pause);
    m_timer.setSingleShot(true);
    m_nextTry.setInterval(untilNextTry);
    m_nextTry.setSingleShot(true);
    m_sign.setInterval(betweenSigns);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::request);
    connect(&m_nextTry, &QTimer::timeout, this, &Autosave::request);
    connect(&m_sign, &QTimer::timeout, this, [this] { m_thread.start([writer = m_writer] { writer->slot.stayAlive(); }); });
    connect(&workspace, &Workspace::documentReplaced, this, &Autosave::watch);
    m_sign.start();
    watch();
}

Autosave::~Autosave()
{
    saveNow();
}

void Autosave::watch()
{
    Document &document = m_workspace.document();
    connect(&document, &Document::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&document, &Document::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            request();
    });
    m_isGivenUp = false;
    request();
}

void Autosave::request()
{
    m_timer.stop();
    const Document &document = m_workspace.document();
    Writer::Task task;
    if (document.isModified() && !m_isGivenUp)
        task.work = document.assessment();
    if (document.file())
        task.source = {document.file()->path, document.file()->fingerprint};
    if (!m_writer->put(std::move(task)))
        return;
    m_thread.start([this, writer = m_writer] {
        const Writer::Task newest = writer->take();
        if (!newest.work) {
            writer->slot.clear();
            return;
        }
        const Outcome outcome = writer->slot.write(*newest.work, newest.source);
        QMetaObject::invokeMethod(this, [this, outcome] { takeOutcome(outcome); }, Qt::QueuedConnection);
    });
}

void Autosave::takeOutcome(const Outcome &outcome)
{
    if (outcome) {
        m_hasFailed = false;
        emit kept();
        return;
    }
    m_nextTry.start();
    if (!std::exchange(m_hasFailed, true))
        emit failed(outcome.error());
}

void Autosave::saveNow()
{
    request();
    m_thread.waitForDone();
}

void Autosave::giveUp()
{
    m_isGivenUp = true;
    saveNow();
}

bool Autosave::offerCopies(Prompts &prompts)
{
    for (RecoveryCopy &each : claimCopies(m_folder)) {
        const auto copy = std::make_shared<RecoveryCopy>(std::move(each));
        auto work = workAside<RecoveredWork>(
            prompts, sentenceOfReading(copy->source.path.isEmpty() ? copy->path : copy->source.path),
            [copy, catalogue = m_workspace.catalogue()] { return lookAt(*copy, catalogue); });
        if (!work)
            continue;  // for the next time
        switch (prompts.askAboutRecovered(*work)) {
        case Prompts::Recovered::Open:
            if (work->work && open(std::move(*copy), *std::move(work->work)))
                return true;
            break;
        case Prompts::Recovered::Discard:
            discardCopy(*copy);
            break;
        case Prompts::Recovered::Later:
            break;
        }
    }
    return false;
}

bool Autosave::open(RecoveryCopy copy, LoadedProject work)
{
    if (!m_workspace.mayClose())
        return false;
    const RecoverySource source = copy.source;
    m_thread.waitForDone();
    m_writer->slot.adopt(std::move(copy));  // from here on the copy is that of what is open
    m_workspace.openUnsaved(std::move(work), source.path.isEmpty()
                                                 ? std::nullopt
                                                 : std::optional(Document::File{source.path, source.fingerprint}));
    return true;
}

}  // namespace psirt
